-- Opens the note that NOTE names in the current folder, and writes to RESULT what the editor shows of it.
local program, note, result = vim.env.PROGRAM, vim.env.NOTE, vim.env.RESULT
local shown = {}

local function wait(holds) return vim.wait(20000, holds, 20) end
local function diagnostics(buffer)
  local list = {}
  for _, found in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(list, { line = found.lnum, column = found.col, message = found.message, code = found.code })
  end
  return list
end

vim.cmd('edit ' .. note)
local buffer = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({ name = 'pincite', cmd = { 'node', program, 'lsp', '--stdio' }, root_dir = vim.fn.getcwd() })
shown.initialized = wait(function()
  local client = vim.lsp.get_client_by_id(id)
  return client and client.initialized
end)
vim.bo[buffer].filetype = 'markdown'
vim.lsp.buf_attach_client(buffer, id)

wait(function() return #vim.diagnostic.get(buffer) > 0 end)
shown.opened = diagnostics(buffer)

local function ask(method, line, column)
  local answers = vim.lsp.buf_request_sync(buffer, method, {
    textDocument = { uri = vim.uri_from_bufnr(buffer) },
    position = { line = line, character = column },
  }, 10000)
  return answers and answers[id] and answers[id].result
end

local found = shown.opened[1] or { line = 0, column = 0 }
local hover = ask('textDocument/hover', found.line, found.column)
shown.hover = hover and hover.contents.value
local definition = ask('textDocument/definition', found.line, found.column)
shown.definition = definition and (definition[1].targetUri or definition[1].uri)

-- The writer corrects the word that differs.
local line = vim.api.nvim_buf_get_lines(buffer, found.line, found.line + 1, false)[1] or ''
local from = (line:find(vim.env.WRONG, 1, true) or 1) - 1
vim.api.nvim_buf_set_text(buffer, found.line, from, found.line, from + #vim.env.WRONG, { vim.env.RIGHT })
shown.cleared = wait(function() return #vim.diagnostic.get(buffer) == 0 end)

vim.lsp.stop_client(id)
shown.stopped = wait(function() return vim.lsp.client_is_stopped(id) end)
local file = io.open(result, 'w')
file:write(vim.fn.json_encode(shown))
file:close()
vim.cmd('qall!')

-- Reads every code block of the document as a note of its own and puts in its place what pandoc makes of it: first the
-- inlines and blocks of `nocite`, then the text. One process reads hundreds of notes this way.
local format = 'markdown+autolink_bare_uris'

local function blocks_of(value)
  local kind = pandoc.utils.type(value)
  if kind == 'Inlines' then return { pandoc.Plain(value) } end
  if kind == 'Blocks' then return value end
  local out = {}
  if kind == 'List' then
    for _, item in ipairs(value) do
      for _, block in ipairs(blocks_of(item)) do table.insert(out, block) end
    end
  end
  return out
end

function CodeBlock(block)
  local note = pandoc.read(block.text, format)
  return pandoc.Div { pandoc.Div(blocks_of(note.meta.nocite)), pandoc.Div(note.blocks) }
end

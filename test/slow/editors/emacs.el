;;; Opens the note that NOTE names, and writes to RESULT what the editor shows of it.  -*- lexical-binding: t -*-
(package-initialize)
(require 'eglot)
(require 'json)

(define-derived-mode pincite-note-mode text-mode "Note")
(put 'pincite-note-mode 'eglot-language-id "markdown")
(add-to-list 'eglot-server-programs `(pincite-note-mode . ("node" ,(getenv "PROGRAM") "lsp" "--stdio")))
(setq eglot-sync-connect 20
      eglot-autoshutdown nil
      project-find-functions (list (lambda (_) (cons 'transient (file-name-as-directory (getenv "ROOT"))))))

(defvar shown nil)
(defun show (name value) (push (cons name value) shown))
(defun wait (holds)
  "Waits until HOLDS does, twenty seconds at most."
  (let ((end (+ (float-time) 20)))
    (while (and (not (funcall holds)) (< (float-time) end))
      (flymake-start)
      (accept-process-output nil 0.05))
    (and (funcall holds) t)))

(find-file (getenv "NOTE"))
(pincite-note-mode)
(apply #'eglot (eglot--guess-contact))
(show 'managed (and (eglot-managed-p) t))

(wait #'flymake-diagnostics)
(show 'opened (vconcat (mapcar (lambda (found)
                                 `((begin . ,(1- (flymake-diagnostic-beg found)))
                                   (message . ,(substring-no-properties (flymake-diagnostic-text found)))))
                               (flymake-diagnostics))))

(defun ask (method)
  (jsonrpc-request (eglot--current-server-or-lose) method (eglot--TextDocumentPositionParams)))
(goto-char (point-min))
(search-forward (getenv "WRONG"))
(show 'hover (plist-get (plist-get (ask :textDocument/hover) :contents) :value))

;; The writer corrects the word that differs.
(goto-char (point-min))
(search-forward (getenv "WRONG"))
(replace-match (getenv "RIGHT") t t)
(run-hooks 'post-command-hook)
(eglot--signal-textDocument/didChange)
(show 'cleared (or (wait (lambda () (null (flymake-diagnostics)))) :json-false))

(eglot-shutdown (eglot-current-server))
(with-temp-file (getenv "RESULT") (insert (json-encode shown)))

-- Opens a policy in Neovim, asks the language server what an author would, and prints what was asked and answered.
local program, folder = vim.env.ANNAE_PROGRAM, vim.env.ANNAE_FOLDER
local failures = 0

local function say(what, ok, answer)
  if not ok then failures = failures + 1 end
  io.stdout:write(string.format("%s  %s: %s\n", ok and "ok    " or "FAILED", what, answer))
end

local function wait(what, condition)
  if not vim.wait(20000, condition, 20) then
    say(what, false, "no answer within 20 s")
    os.exit(1)
  end
end

vim.cmd("edit " .. folder .. "/shop.rules")
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({
  name = "annae",
  cmd = { vim.env.ANNAE_NODE, program, "language-server" },
  root_dir = folder,
  workspace_folders = { { uri = vim.uri_from_fname(folder), name = "shop" } },
  init_options = { locale = "ko" },
})
vim.lsp.buf_attach_client(buffer, client)

local function ask(method, line, character, more)
  local params = vim.tbl_extend("force", {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    position = { line = line, character = character },
  }, more or {})
  local answers
  wait(method, function()
    answers = vim.lsp.buf_request_sync(buffer, method, params, 20000)
    return answers ~= nil and answers[client] ~= nil
  end)
  return answers[client]
end

wait("diagnostics", function() return #vim.diagnostic.get(buffer) > 0 end)
local first = vim.diagnostic.get(buffer)[1]
say("a misspelled message is underlined", first.code == "unknown-message", first.message:gsub("\n", " "))

local hover = ask("textDocument/hover", 3, 8).result
say("hover explains a fact in Korean", hover ~= nil and hover.contents.value:find("근무") ~= nil, hover.contents.value:gsub("\n", " "))

local items = ask("textDocument/completion", 3, 10).result.items
local labels = vim.tbl_map(function(item) return item.label end, items)
say("completion offers the fact", vim.tbl_contains(labels, "afterHours"), table.concat(labels, " "))

local renamed = ask("textDocument/rename", 1, 9, { newName = "welcome" }).result
say("rename answers with edits", renamed ~= nil and renamed.changes ~= nil, vim.inspect(renamed):gsub("%s+", " "):sub(1, 120))

local refused = ask("textDocument/rename", 1, 9, { newName = "when" })
say("a keyword is refused as a name", refused.error ~= nil, refused.error and refused.error.message or "nothing")

vim.api.nvim_buf_set_lines(buffer, 3, 4, false, { "when afterHours then send hello" })
wait("no diagnostics", function() return #vim.diagnostic.get(buffer) == 0 end)
say("the mistake is gone once it is mended", true, "no diagnostics")

vim.lsp.stop_client(client)
os.exit(failures == 0 and 0 or 1)

-- Drives Neovim as a person would, with claims lsp behind it, and leaves with status 1
-- where something is not as it should be. Started by .ci/neovim, in a folder with the
-- article that it checks.

local checks = 0

local function fail(what, ...)
  io.stderr:write("neovim: " .. string.format(what, ...) .. "\n")
  vim.cmd("cquit 1")
end

local function expect(ok, what, ...)
  checks = checks + 1
  if not ok then
    fail(what, ...)
  end
end

-- Waits until the condition holds, 10 seconds at most.
local function wait(what, condition)
  expect(vim.wait(10000, condition, 10), "waited in vain for %s", what)
end

local function codes()
  local all = {}
  for _, d in ipairs(vim.diagnostic.get(0)) do
    table.insert(all, d.code)
  end
  table.sort(all)
  return table.concat(all, " ")
end

-- The diagnostics by place, as one text.
local function findings()
  local all = {}
  for _, d in ipairs(vim.diagnostic.get(0)) do
    table.insert(all, string.format("%d:%d-%d:%d %s %s", d.lnum, d.col, d.end_lnum, d.end_col, d.code, d.message))
  end
  table.sort(all)
  return table.concat(all, "\n")
end

-- Puts the cursor on the first character of the words.
local function at(words)
  vim.fn.cursor(1, 1)
  expect(vim.fn.search("\\V" .. words, "cW") > 0, "the article has no %q", words)
end

-- The word under the cursor to the end of its line.
local function here()
  return vim.api.nvim_get_current_line():sub(vim.api.nvim_win_get_cursor(0)[2] + 1)
end

local function ask(method, params)
  local client = (vim.lsp.get_clients or vim.lsp.get_active_clients)()[1]
  params = vim.tbl_extend("force", vim.lsp.util.make_position_params(0, client.offset_encoding), params or {})
  local answers = vim.lsp.buf_request_sync(0, method, params, 10000)
  for _, answer in pairs(answers or {}) do
    expect(answer.err == nil, "%s: %s", method, vim.inspect(answer.err))
    return answer.result
  end
  fail("%s: no answer", method)
end

-- Takes the code action of that title.
local function act(title)
  local offered = {}
  vim.ui.select = function(actions, options, choose)
    for i, action in ipairs(actions) do
      local shown = options.format_item(action)
      table.insert(offered, shown)
      if shown:find(title, 1, true) then
        return choose(action, i)
      end
    end
    choose(nil)
  end
  local before = vim.api.nvim_buf_get_changedtick(0)
  vim.lsp.buf.code_action()
  local done = vim.wait(10000, function()
    return vim.api.nvim_buf_get_changedtick(0) > before
  end, 10)
  expect(done, "no code action %q; offered: %s", title, table.concat(offered, ", "))
end

local function check()
  -- Diagnostics arrive, at their places and with their codes.
  wait("diagnostics", function()
    return #vim.diagnostic.get(0) > 0
  end)
  expect(codes() == "Q101 S305", "the findings are %q", codes())
  local first = vim.diagnostic.get(0)[1]
  expect(first.source == "claims" and first.message ~= "", "a finding is %s", vim.inspect(first))
  for _, d in ipairs(vim.diagnostic.get(0)) do
    at(d.code == "Q101" and "“It" or "Experts")
    local line, column = unpack(vim.api.nvim_win_get_cursor(0))
    expect(d.lnum == line - 1 and d.col == column, "%s stands at %d:%d, not at %d:%d", d.code, d.lnum, d.col, line - 1, column)
  end

  -- Hovering tells who speaks and why.
  at("she said")
  local hover = ask("textDocument/hover").contents.value
  for _, part in ipairs({ "Anna Holt", "Direct claim", "Confidence", "“said” links", "“she” is Anna Holt, named in line 3" }) do
    expect(hover:find(part, 1, true), "the hover has no %q: %s", part, hover)
  end
  at("Experts")
  hover = ask("textDocument/hover").contents.value
  expect(hover:find("S305 vague-authority", 1, true), "the hover of a finding is %s", hover)

  -- The definition of a pronoun jumps to the name.
  at("she said")
  vim.lsp.buf.definition()
  wait("the jump to the definition", function()
    return here():find("^Anna Holt") ~= nil
  end)

  -- References and outline.
  local references = ask("textDocument/references", { context = { includeDeclaration = true } })
  expect(#references == 3, "the references are %s", vim.inspect(references))
  local outline = ask("textDocument/documentSymbol")
  expect(outline[1].name == "Anna Holt" and outline[1].children[1].name:find("bridge", 1, true), "the outline is %s", vim.inspect(outline))

  -- A code action changes the text, and the findings follow.
  at("Experts")
  act("Leave S305 alone in this paragraph")
  at("<!--")
  expect(here() == "<!-- claims-ignore S305 --  -->", "the comment is %q", here())
  wait("the finding about the missing reason", function()
    return codes() == "C902 Q101 S305"
  end)
  vim.cmd("substitute/--  -->/-- they are named in the box -->/")
  wait("the finding to be left alone", function()
    return codes() == "Q101"
  end)

  -- A quick fix mends the text for certain, and so does fixing all.
  at("“It will")
  act("Close the quotation with ”")
  at("“It will")
  expect(here() == "“It will hold,” Ole Brandt said.", "the mended line is %q", here())
  wait("the finding to be gone", function()
    return codes() == ""
  end)
  vim.api.nvim_set_current_line("“It will hold, Ole Brandt said.")
  wait("the finding to come back", function()
    return codes() == "Q101"
  end)
  at("Mayor")
  act("Mend all")
  wait("the finding to be gone again", function()
    return codes() == ""
  end)

  -- What is typed arrives as it stands: after many changes the findings are those of
  -- the same text, opened anew.
  math.randomseed(7)
  local pieces = { "“", "”", "😀", "é", " ", "\n", "Experts say no.", "\n\nHe said: “yes", "" }
  for _ = 1, 300 do
    local row = math.random(0, vim.api.nvim_buf_line_count(0) - 1)
    local line = vim.api.nvim_buf_get_lines(0, row, row + 1, true)[1]
    local chars = vim.fn.strchars(line)
    local from = math.random(0, chars)
    local to = math.min(chars, from + math.random(0, 2))
    local piece = vim.split(pieces[math.random(#pieces)], "\n")
    vim.api.nvim_buf_set_text(0, row, vim.fn.byteidx(line, from), row, vim.fn.byteidx(line, to), piece)
  end
  ask("textDocument/documentSymbol") -- which is answered when all changes are read
  local typed = findings()
  expect(typed ~= "", "there is nothing to find after the changes")
  local text = vim.api.nvim_buf_get_lines(0, 0, -1, true)
  vim.fn.writefile(text, "typed.md")
  vim.cmd("silent! edit! typed.md")
  wait("the diagnostics of the same text, opened anew", function()
    return findings() == typed
  end)

  -- The configuration counts when the article is saved.
  vim.cmd("silent %bwipeout!")
  vim.cmd("silent edit article.md")
  wait("the article as it was", function()
    return codes() == "Q101 S305"
  end)
  vim.fn.writefile({ "rules:", "  S305: off" }, ".claims.yaml")
  vim.cmd("silent write")
  wait("the finding to be switched off", function()
    return codes() == "Q101"
  end)
end

local ok, problem = xpcall(check, debug.traceback)
if not ok then
  fail("%s", problem)
end
print(string.format("neovim: %d checks passed", checks))
vim.cmd("qall!")

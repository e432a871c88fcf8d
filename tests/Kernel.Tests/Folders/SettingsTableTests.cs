using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Folders;

namespace Rekenschap.Kernel.Tests.Folders;

public sealed class SettingsTableTests
{
    static readonly string[] Columns = ["code", "name"];
    readonly FolderProblems problems = new();

    IReadOnlyList<SettingsTable.Row> Read(string text) =>
        SettingsTable.Read(text, "list.csv", Columns, ["note"], problems);

    [Theory]
    [InlineData("code,name\nA,Een")]
    [InlineData("code;name\r\nA;Een\r\n")]
    [InlineData("code\tname\nA\tEen\n")]
    [InlineData("\uFEFFcode,name\nA,Een\n")]
    [InlineData("name,code\nEen,A\n")]
    [InlineData("\n\ncode,name\n\nA,Een\n,\n")]
    [InlineData("\"code\",\"name\"\n\"A\",\"Een\"\n")]
    [InlineData("code,name\rA,Een\r")]
    public void Separators_quotes_and_line_ends_come_in_kinds(string text)
    {
        var row = Assert.Single(Read(text));
        Assert.Equal(("A", "Een", ""), (row["code"], row["name"], row["note"]));
        Assert.False(problems.Any);
    }

    [Fact]
    public void A_cell_in_quotes_may_hold_separators_quotes_and_lines()
    {
        var rows = Read("code,name\nA,\"een, \"\"twee\"\"\ndrie\"\nB,vier\n");
        Assert.Equal("een, \"twee\"\ndrie", rows[0]["name"]);
        Assert.Equal((2, 4), (rows[0].Line, rows[1].Line));
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_a_problem_where_it_opens()
    {
        Read("code,name\nA,een\nB,\"twee\nC,drie\n");
        Assert.Equal(3, Assert.Single(problems.Found).Line);
    }

    [Fact]
    public void A_column_that_is_there_twice_is_a_problem()
    {
        Read("code,name,code\n");
        Assert.Equal("Column 'code' is there 2 times", Assert.Single(problems.Found).Message.En);
    }

    [Fact]
    public void An_empty_file_misses_its_heading()
    {
        Assert.Empty(Read("\n \n"));
        Assert.Equal("The file is empty; a heading is expected: code,name", Assert.Single(problems.Found).Message.En);
    }

    [Fact]
    public void A_day_that_does_not_exist_is_a_problem_and_no_day()
    {
        Assert.Null(Assert.Single(Read("code,name,note\nA,Een,2023-02-29\n")).Date("note"));
        Assert.Equal(
            "'note' must be a date such as 2024-05-15, not '2023-02-29'",
            Assert.Single(problems.Found).Message.En
        );
    }

    [Fact]
    public void What_was_written_with_quotes_is_read_back()
    {
        static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        Prop.ForAll<NonNull<string>, NonNull<string>>(
                (code, name) =>
                {
                    var rows = Read($"code,name,note\n{Quoted(code.Get)},{Quoted(name.Get)},x\n");
                    return Assert.Single(rows)["code"] == code.Get.Trim() && rows[0]["name"] == name.Get.Trim();
                }
            )
            .QuickCheckThrowOnFailure();
        Assert.False(problems.Any);
    }

    [Fact]
    public void Any_text_gives_rows_or_problems() =>
        Prop.ForAll<NonNull<string>>(text => Read("code,name\n" + text.Get) is not null).QuickCheckThrowOnFailure();
}

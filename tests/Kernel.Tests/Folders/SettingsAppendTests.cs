using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Folders;

namespace Rekenschap.Kernel.Tests.Folders;

public sealed class SettingsAppendTests
{
    static readonly string[] Columns = ["code", "name", "note"];

    static IReadOnlyList<SettingsTable.Row> Read(string text)
    {
        var problems = new FolderProblems();
        var rows = SettingsTable.Read(text, "list.csv", ["code", "name"], ["note"], problems);
        Assert.False(problems.Any);
        return rows;
    }

    [Theory]
    [InlineData("code,name\nA,Een")]
    [InlineData("\uFEFFcode;name\r\nA;Een\r\n")]
    [InlineData("\n\nname\tcode\nEen\tA\n")]
    [InlineData("\"code\",\"name\",note\n\"A\",\"Een\",\n")]
    public void A_row_comes_below_what_was_there_under_the_columns_of_the_file(string text)
    {
        var after = SettingsAppend.Rows(
            text,
            Columns,
            [
                ["B", "twee; \"drie\",\tvier", ""],
            ]
        );
        Assert.StartsWith(text, after, StringComparison.Ordinal);
        Assert.Equal(["A Een", "B twee; \"drie\",\tvier"], Read(after).Select(row => $"{row["code"]} {row["name"]}"));
    }

    [Fact]
    public void A_column_that_the_file_lacks_is_added_when_there_is_something_to_put_in_it()
    {
        var after = SettingsAppend.Rows(
            "code;name\r\nA;Een\r\n",
            Columns,
            [
                ["B", "Twee", "nieuw"],
            ]
        );
        Assert.StartsWith("code;name;note\r\nA;Een\r\n", after, StringComparison.Ordinal);
        Assert.Equal(["", "nieuw"], Read(after).Select(row => row["note"]));
    }

    [Fact]
    public void Whatever_is_added_is_read_back_and_a_new_file_gets_its_heading() =>
        Prop.ForAll<NonNull<string>, NonNull<string>>(
                (name, note) =>
                {
                    string[] row = ["A", "n" + Printable(name.Get), Printable(note.Get)];
                    var read = Read(SettingsAppend.Rows("", Columns, [row])).Single();
                    return read["name"] == row[1].Trim() && read["note"] == row[2].Trim();
                }
            )
            .QuickCheckThrowOnFailure();

    /// <summary>A cell is read without the spaces around it, and no cell holds a byte order mark.</summary>
    static string Printable(string text) => text.Replace("\uFEFF", "", StringComparison.Ordinal);
}

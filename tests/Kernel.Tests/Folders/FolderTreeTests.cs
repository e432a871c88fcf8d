using Rekenschap.Kernel.Folders;

namespace Rekenschap.Kernel.Tests.Folders;

public sealed class FolderTreeTests : IDisposable
{
    readonly string root = Path.Combine(Path.GetTempPath(), "rekenschap-" + Guid.CreateVersion7());
    readonly FolderProblems problems = new();

    public FolderTreeTests() => Directory.CreateDirectory(Path.Combine(root, "in", "sub"));

    public void Dispose() => Directory.Delete(root, recursive: true);

    FolderTree Tree() => FolderTree.Open(Path.Combine(root, "in"), problems)!;

    void Write(string file, string text = "x") => File.WriteAllText(Path.Combine(root, file), text);

    [Fact]
    public void Names_come_in_ordinal_order_without_those_that_are_nobodys_business()
    {
        foreach (var name in new[] { "b.csv", "B.csv", "a.csv", ".hidden", "README.md" })
            Write("in/" + name);
        Assert.Equal(["B.csv", "a.csv", "b.csv"], Tree().Files(""));
        Assert.Equal(["sub"], Tree().Folders(""));
        Assert.Empty(Tree().Files("nowhere"));
    }

    [Fact]
    public void A_link_to_outside_is_refused_whichever_way_it_goes()
    {
        Write("secret.txt");
        File.CreateSymbolicLink(Path.Combine(root, "in/absolute.txt"), Path.Combine(root, "secret.txt"));
        File.CreateSymbolicLink(Path.Combine(root, "in/relative.txt"), "../secret.txt");
        Directory.CreateSymbolicLink(Path.Combine(root, "in/sub/up"), "../..");
        File.CreateSymbolicLink(Path.Combine(root, "in/twice.txt"), "sub/up/secret.txt");
        Assert.Empty(Tree().Files(""));
        Assert.Equal(3, problems.Found.Count);
        Assert.Empty(Tree().Files("sub/up"));
        Assert.Null(Tree().ReadText("sub/up/secret.txt"));
    }

    [Fact]
    public void The_folder_itself_may_be_reached_by_a_link()
    {
        Write("in/a.csv");
        Directory.CreateSymbolicLink(Path.Combine(root, "link"), "in");
        Assert.Equal("x", FolderTree.Open(Path.Combine(root, "link"), problems)!.ReadText("a.csv"));
        Assert.False(problems.Any);
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_problem()
    {
        Assert.Null(Tree().ReadText("a.csv"));
        Assert.Equal("This file cannot be read", Assert.Single(problems.Found).Message.En);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nowhere")]
    [InlineData("no\0where")]
    public void A_folder_that_is_not_there_is_a_problem(string folder)
    {
        Assert.Null(FolderTree.Open(folder == "" ? "" : Path.Combine(root, folder), problems));
        Assert.Single(problems.Found);
    }

    [Fact]
    public void Text_that_is_no_utf_8_is_a_problem_at_its_line()
    {
        File.WriteAllBytes(Path.Combine(root, "in/a.csv"), [.. "een\ntwee\n"u8, 0xFF, .. "\ndrie"u8]);
        Assert.Null(Tree().ReadText("a.csv"));
        Assert.Equal(3, Assert.Single(problems.Found).Line);
    }
}

using Rekenschap.Publishing.Documents.Pdf;
using Rekenschap.Publishing.Documents.Sending;
using Rekenschap.Wings.Tests.Contract;

namespace Rekenschap.Wings.Tests.Publishing.Sending;

/// <summary>A setter that stops, hangs, or is not there, played by small programs of our own.</summary>
public sealed class SetterFaultTests
{
    static Typesetter Playing(string program)
    {
        var folder = Folder.New();
        Directory.CreateDirectory(Path.Combine(folder, "node_modules"));
        File.WriteAllText(
            Path.Combine(folder, "setter.mjs"),
            "import { existsSync, writeFileSync } from 'node:fs'\n" + program
        );
        return new(folder) { Patience = TimeSpan.FromSeconds(3) };
    }

    const string Ready = "process.stdout.write('{}\\n');\n";
    const string Answer =
        "process.stdin.on('data', () => process.stdout.write(JSON.stringify({ id: 1, pdf: 'aGFsbG8=', replaced: [] }) + '\\n'))";

    [Fact]
    public async Task A_setter_that_stops_once_is_started_again_for_the_same_document()
    {
        await using var setter = Playing(
            Ready
                + $"if (existsSync('again')) {Answer}\nelse process.stdin.once('data', () => {{ writeFileSync('again', ''); process.exit(3) }})"
        );
        Assert.Equal(
            "hallo"u8.ToArray(),
            (await setter.Set(OnPaper.Of("x"), TestContext.Current.CancellationToken)).Bytes
        );
    }

    [Fact]
    public async Task A_setter_that_stops_twice_is_told_with_the_document_and_its_last_words()
    {
        await using var setter = Playing(
            Ready + "process.stdin.once('data', () => { console.error('geen geheugen'); process.exit(3) })"
        );
        var fault = await Assert.ThrowsAsync<PdfException>(() =>
            setter.Set(OnPaper.Of("x"), TestContext.Current.CancellationToken)
        );
        Assert.StartsWith(
            "documents/proef.md: de letterzetter voor pdf stopte twee keer",
            fault.Says.Nl,
            StringComparison.Ordinal
        );
        Assert.False(fault.IsOfAll);
    }

    [Fact]
    public async Task A_setter_that_hangs_is_not_waited_for_without_end()
    {
        await using var setter = Playing(Ready + "setInterval(() => {}, 1000)");
        var fault = await Assert.ThrowsAsync<PdfException>(() =>
            setter.Set(OnPaper.Of("x"), TestContext.Current.CancellationToken)
        );
        Assert.Contains("no answer within 3 s", fault.Says.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setter_that_does_not_start_is_told_as_such()
    {
        await using var setter = Playing("process.exit(1)");
        var fault = await Assert.ThrowsAsync<PdfException>(() =>
            setter.Set(OnPaper.Of("x"), TestContext.Current.CancellationToken)
        );
        Assert.StartsWith("De letterzetter voor pdf start niet", fault.Says.Nl, StringComparison.Ordinal);
        Assert.True(fault.IsOfAll);
    }

    [Fact]
    public async Task A_document_that_the_setter_refuses_leaves_the_next_alone()
    {
        await using var setter = Playing(
            Ready
                + "let n = 0; process.stdin.on('data', () => process.stdout.write(JSON.stringify(++n === 1 ? { id: 1, error: 'te vreemd' } : { id: 2, pdf: 'aGFsbG8=', replaced: [] }) + '\\n'))"
        );
        var fault = await Assert.ThrowsAsync<PdfException>(() =>
            setter.Set(OnPaper.Of("x"), TestContext.Current.CancellationToken)
        );
        Assert.EndsWith("te vreemd", fault.Says.Nl, StringComparison.Ordinal);
        Assert.NotEmpty((await setter.Set(OnPaper.Of("y"), TestContext.Current.CancellationToken)).Bytes);
    }

    [Fact]
    public void The_setter_is_found_above_the_program_unless_another_is_named()
    {
        Assert.Equal(Path.Combine(Folder.Root, "tools", "typst"), SetterFolder.Find(null, AppContext.BaseDirectory));
        Assert.Equal("/elders", SetterFolder.Find("/elders", AppContext.BaseDirectory));
        Assert.Null(SetterFolder.Find(null, Path.GetPathRoot(AppContext.BaseDirectory)!));
    }
}

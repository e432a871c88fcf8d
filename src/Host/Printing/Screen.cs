using Rekenschap.Kernel.Values;
using Spectre.Console;

namespace Rekenschap.Host.Printing;

/// <summary>What a command says to the person at the prompt: lines, steps with counts and time, tables.</summary>
internal sealed class Screen(IAnsiConsole console, Language language)
{
    /// <summary>Wide enough that a table sent to a file keeps one line a row.</summary>
    const int WidthOfAFile = 220;

    public Language Language => language;

    public static Screen Output(Language language) => new(Make(Console.Out, Console.IsOutputRedirected), language);

    public static Screen Error(Language language) => new(Make(Console.Error, Console.IsErrorRedirected), language);

    public void Line(string text) => console.WriteLine(text);

    public void Line(Bilingual text) => console.WriteLine(text.In(language));

    /// <summary>A step that was done: what, how much of it, how long it took.</summary>
    public void Step(Bilingual what, Bilingual counts, TimeSpan took) =>
        console.WriteLine(
            $"{what.In(language), -12} {counts.In(language)}  ({Notation.Write((decimal)took.TotalSeconds, 1, language)} s)"
        );

    /// <summary>A table with a heading; rows are plain text and are never read as markup.</summary>
    public void Table(IReadOnlyList<Bilingual> heading, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in heading)
            table.AddColumn(new TableColumn(new Text(column.In(language))));
        foreach (var row in rows)
            table.AddRow(row.Select(cell => new Text(cell)).ToArray());
        console.Write(table);
    }

    static IAnsiConsole Make(TextWriter writer, bool redirected)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(writer),
            }
        );
        if (redirected)
            console.Profile.Width = WidthOfAFile;
        return console;
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Folders;

namespace Rekenschap.Figures.Destruction;

/// <summary><c>destroyed.csv</c>: what came in once and is no more, so that nobody takes it for never delivered.</summary>
public static class DestroyedList
{
    /// <summary>Its place in an edition folder.</summary>
    public const string File = "destroyed.csv";

    static readonly string[] Columns = ["file", "ground", "authority", "date"];

    internal static ImmutableArray<Destroyed> Read(FolderTree tree, FolderProblems problems) =>
        tree.Has(File) && tree.ReadText(File) is { } text ? Read(text, problems) : [];

    /// <summary>The rows that can be used; the others are problems at their line.</summary>
    public static ImmutableArray<Destroyed> Read(string text, FolderProblems problems) =>
        [
            .. SettingsTable
                .Read(text, File, Columns, [], problems)
                .Select(row => One(row, problems))
                .OfType<Destroyed>()
                .DistinctBy(one => one.File),
        ];

    /// <summary>As CSV, by file.</summary>
    public static byte[] Write(IEnumerable<Destroyed> all)
    {
        var text = new StringBuilder();
        CsvAnswer.Line(text, Columns);
        foreach (var one in all.OrderBy(one => one.File, StringComparer.Ordinal))
            CsvAnswer.Line(text, [one.File, one.Ground, one.Authority, one.Day]);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    static Destroyed? One(SettingsTable.Row row, FolderProblems problems)
    {
        var (file, ground, authority) = (row.Required("file"), row.Required("ground"), row.Required("authority"));
        if (ground != "" && !DestructionGrounds.All.Contains(ground))
            problems.Unknown(File, row.Line, new("grond", "ground"), ground, DestructionGrounds.All);
        if (!file.StartsWith("deliveries/", StringComparison.Ordinal) || file.Split('/').Length != 3)
            problems.Add(
                File,
                row.Line,
                $"'{file}' is geen aanlevering; verwacht: deliveries/UITVRAAG/BESTAND",
                $"'{file}' is no delivery; expected: deliveries/COLLECTION/FILE"
            );
        else if (row.Date("date") is { } date)
            return new(file, ground, authority, date);
        return null;
    }
}

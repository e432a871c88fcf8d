using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Publications;

/// <summary>
/// Reads <c>releases.csv</c>: failing claims that go out all the same. The holder of the mandate and a second person do
/// so together, with a public reason; a row that lacks one of them releases nothing.
/// </summary>
internal static class ReadReleases
{
    const string File = "releases.csv";

    public static readonly string[] Columns =
    [
        "document",
        "words",
        "claim",
        "reason",
        "mandate_holder",
        "second_person",
        "date",
    ];

    public static ImmutableArray<Listed<Release>> Read(
        FolderTree tree,
        FolderProblems problems,
        FolderProblems refused
    ) =>
        tree.Has(File) && tree.ReadText(File) is { } text
            ?
            [
                .. SettingsTable
                    .Read(text, File, Columns, [], problems)
                    .Where(row => RowRules.Filled(row, Columns, refused))
                    .Select(row => Read(row, refused))
                    .OfType<Listed<Release>>(),
            ]
            : [];

    static Listed<Release>? Read(SettingsTable.Row row, FolderProblems refused)
    {
        if (
            !DateOnly.TryParseExact(
                row["date"],
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
        )
        {
            refused.Add(
                row.File,
                row.Line,
                $"'{row["date"]}' is geen datum; schrijf 2024-05-15",
                $"'{row["date"]}' is no date; write 2024-05-15"
            );
            return null;
        }
        if (Organisations.Fold(row["mandate_holder"]) == Organisations.Fold(row["second_person"]))
        {
            refused.Add(
                row.File,
                row.Line,
                $"'{row["mandate_holder"]}' kan een uitspraak niet alleen vrijgeven; een tweede persoon tekent mee",
                $"'{row["mandate_holder"]}' cannot release a claim alone; a second person signs too"
            );
            return null;
        }
        var release = new Release(
            row["document"],
            row["words"],
            row["claim"],
            row["reason"],
            row["mandate_holder"],
            row["second_person"],
            date
        );
        return new(release, row.File, row.Line);
    }
}

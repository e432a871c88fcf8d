using System.Collections.Immutable;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Editions;

/// <summary>A row of <c>organisations.csv</c>: one stretch of days of an organisation.</summary>
readonly record struct OrganisationRow(Organisation Organisation, int Line);

/// <summary>Reads <c>organisations.csv</c>: who delivers, through time.</summary>
static class ReadOrganisations
{
    public const string File = "organisations.csv";

    static readonly string[] Required = ["code", "name_nl", "kind"];
    static readonly string[] Optional = ["uri", "name_en", "parent", "valid_from", "valid_to", "successors", "aliases"];

    public static readonly ImmutableSortedDictionary<string, OrganisationKind> Kinds =
        Enum.GetValues<OrganisationKind>()
            .ToImmutableSortedDictionary(
                kind => kind.ToString().ToLowerInvariant(),
                kind => kind,
                StringComparer.Ordinal
            );

    public static Organisations Read(FolderTree tree, string root, FolderProblems problems)
    {
        if (!tree.Has(File))
            problems.Add(
                File,
                null,
                "organisations.csv ontbreekt; daarin staat wie aanlevert",
                "organisations.csv is missing; it says who delivers"
            );
        if (!tree.Has(File) || tree.ReadText(File) is not { } text)
            return new([], root);
        var rows = new List<OrganisationRow>();
        foreach (var row in SettingsTable.Read(text, File, Required, Optional, problems))
            if (One(row, problems) is { } one)
                rows.Add(new(one, row.Line));
        return new(JudgeOrganisations.Joined(rows, problems), root);
    }

    static Organisation? One(SettingsTable.Row row, FolderProblems problems)
    {
        var code = row.Required("code");
        if (code != "" && !Codes.IsMember(code))
            problems.Add(
                File,
                row.Line,
                $"'{code}' is geen code; verwacht: letters, cijfers, _ en -",
                $"'{code}' is no code; expected: letters, digits, _ and -"
            );
        var (nl, en) = (row["name_nl"], row["name_en"]);
        if (nl == "" && en == "")
            problems.Add(File, row.Line, "'name_nl' is leeg", "'name_nl' is empty");
        var one = new Organisation(
            code,
            NullIfEmpty(row["uri"]),
            new(nl == "" ? en : nl, en == "" ? nl : en),
            Kind(row, problems),
            NullIfEmpty(row["parent"]),
            row.Date("valid_from"),
            row.Date("valid_to"),
            Successors(row, problems),
            Aliases(row)
        );
        if (one.ValidFrom > one.ValidTo)
            problems.Add(
                File,
                row.Line,
                $"'{code}' eindigt ({row["valid_to"]}) voor het begint ({row["valid_from"]})",
                $"'{code}' ends ({row["valid_to"]}) before it begins ({row["valid_from"]})"
            );
        return code == "" ? null : one;
    }

    static OrganisationKind Kind(SettingsTable.Row row, FolderProblems problems)
    {
        var word = row.Required("kind");
        if (Kinds.TryGetValue(word, out var kind))
            return kind;
        if (word != "")
            problems.Unknown(File, row.Line, new("soort", "kind"), word, Kinds.Keys);
        return OrganisationKind.Unit;
    }

    static ImmutableArray<string> Aliases(SettingsTable.Row row) =>
        [.. row["aliases"].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    static ImmutableArray<Successor> Successors(SettingsTable.Row row, FolderProblems problems)
    {
        var found = new List<Successor>();
        foreach (var part in row["successors"].Split([' ', '|', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            var share = 1m;
            if (colon >= 0 && colon < part.Length - 1 && !YamlMap.TryNumber(part[(colon + 1)..], out share))
                share = 0;
            if (share is <= 0 or > 1)
                problems.Add(
                    File,
                    row.Line,
                    $"'{part}': een aandeel ligt boven 0 en tot en met 1, als in EZ:0.85",
                    $"'{part}': a share is above 0 and at most 1, as in EZ:0.85"
                );
            found.Add(new(colon < 0 ? part : part[..colon], share));
        }
        return [.. found];
    }

    static string? NullIfEmpty(string text) => text == "" ? null : text;
}

using System.Collections.Immutable;
using Rekenschap.Figures.Collections;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Deliveries;

/// <summary>A line of <c>confirmations.csv</c>: what an organisation says of its rows in the delivery of another.</summary>
public sealed record ConfirmationLine(string Deliverer, int Number, Confirmation Answer);

/// <summary>Reads <c>deliveries/COLLECTION/confirmations.csv</c>: the answers of those for whom others deliver.</summary>
sealed class ReadConfirmations(
    Collection collection,
    Organisations organisations,
    Func<string, string?> delivererOf,
    FolderProblems problems
)
{
    public const string Name = "confirmations.csv";

    static readonly string[] Required = ["deliverer", "number", "organisation", "answer"];
    static readonly string[] Optional = ["date", "reason"];
    static readonly string[] Answers = ["confirmed", "disputed"];

    /// <summary>The answers with their lines, in order of the file.</summary>
    public List<(ConfirmationLine Answer, int Line)> Read(string text, string file)
    {
        var found = new List<(ConfirmationLine Answer, int Line)>();
        foreach (var row in SettingsTable.Read(text, file, Required, Optional, problems))
            if (One(row) is { } one)
            {
                if (found.Find(other => IsSame(other.Answer, one)) is { Line: > 0 } twice)
                    Twice(row, one, twice.Line);
                found.Add((one, row.Line));
            }
        return found;
    }

    ConfirmationLine? One(SettingsTable.Row row)
    {
        var deliverer = Deliverer(row);
        var organisation = Organisation(row, deliverer);
        row.Required("number");
        var number = row.Whole("number");
        if (number < 1)
            problems.Add(row.File, row.Line, "'number' telt vanaf 1", "'number' counts from 1");
        var answer = row.Required("answer").ToLowerInvariant();
        if (answer != "" && !Answers.Contains(answer))
            problems.Unknown(row.File, row.Line, new("antwoord", "answer"), answer, Answers);
        if (answer == "disputed" && row["reason"] == "")
            problems.Add(
                row.File,
                row.Line,
                "Wie betwist, zegt waarom: 'reason' is leeg",
                "Whoever disputes says why: 'reason' is empty"
            );
        return deliverer is null || organisation is null || number is null
            ? null
            : new(
                deliverer,
                number.Value,
                new(
                    organisation,
                    answer == "disputed" ? ConfirmationAnswer.Disputed : ConfirmationAnswer.Confirmed,
                    row.Date("date"),
                    row["reason"] == "" ? null : row["reason"]
                )
            );
    }

    string? Deliverer(SettingsTable.Row row)
    {
        var written = row.Required("deliverer");
        var code = delivererOf(written);
        var known = collection.Deliverers.Keys.Order(StringComparer.Ordinal);
        if (written != "" && (code is null || !collection.Deliverers.ContainsKey(code)))
            problems.Unknown(
                row.File,
                row.Line,
                new("aanleveraar voor anderen", "deliverer for others"),
                written,
                known
            );
        return code is not null && collection.Deliverers.ContainsKey(code) ? code : null;
    }

    string? Organisation(SettingsTable.Row row, string? deliverer)
    {
        var written = row.Required("organisation");
        if (written == "" || deliverer is null)
            return null;
        var found = organisations.Find(written, row.Date("date") ?? collection.Period.End);
        if (found is not null && ReadDeliveryFiles.SpeaksFor(collection, deliverer, found))
            return found.Code;
        problems.Unknown(
            row.File,
            row.Line,
            new($"organisatie waarvoor {deliverer} aanlevert", $"organisation for which {deliverer} delivers"),
            written,
            organisations
                .All.Where(one => ReadDeliveryFiles.SpeaksFor(collection, deliverer, one))
                .Select(one => one.Code)
        );
        return null;
    }

    static bool IsSame(ConfirmationLine a, ConfirmationLine b) =>
        (a.Deliverer, a.Number, a.Answer.Organisation, a.Answer.Date)
        == (b.Deliverer, b.Number, b.Answer.Organisation, b.Answer.Date);

    void Twice(SettingsTable.Row row, ConfirmationLine one, int line) =>
        problems.Add(
            row.File,
            row.Line,
            $"{one.Answer.Organisation} antwoordde die dag al op regel {line}; geef een later antwoord een latere datum",
            $"{one.Answer.Organisation} already answered that day on line {line}; give a later answer a later date"
        );
}

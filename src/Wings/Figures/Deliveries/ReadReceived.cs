using System.Collections.Immutable;
using Rekenschap.Figures.Collections;
using Rekenschap.Kernel.Folders;

namespace Rekenschap.Figures.Deliveries;

/// <summary>Reads <c>deliveries/COLLECTION/received.csv</c>: when each delivery came, was accepted, and what was let pass.</summary>
sealed class ReadReceived(Func<string, string?> codeOf, IEnumerable<string> codes, FolderProblems problems)
{
    public const string Name = "received.csv";

    static readonly string[] Required = ["organisation", "number", "received", "accepted"];
    static readonly string[] Optional = ["submitted_by", "approved_by", "let_pass", "reason"];

    /// <summary>The receipts with their lines, by organisation code and number.</summary>
    public Dictionary<(string Organisation, int Number), (Receipt Receipt, int Line)> Read(string text, string file)
    {
        var receipts = new Dictionary<(string, int), (Receipt, int)>();
        foreach (var row in SettingsTable.Read(text, file, Required, Optional, problems))
            if (One(row) is { } one && !receipts.TryAdd((one.Organisation, one.Number), (one, row.Line)))
                problems.Add(
                    file,
                    row.Line,
                    $"Aanlevering {one.Number} van {one.Organisation} staat al op regel {receipts[(one.Organisation, one.Number)].Item2}",
                    $"Delivery {one.Number} of {one.Organisation} is already on line {receipts[(one.Organisation, one.Number)].Item2}"
                );
        return receipts;
    }

    Receipt? One(SettingsTable.Row row)
    {
        var written = row.Required("organisation");
        var code = codeOf(written);
        if (code is null && written != "")
            problems.Unknown(row.File, row.Line, new("organisatie", "organisation"), written, codes);
        row.Required("number");
        row.Required("received");
        row.Required("accepted");
        var (number, received, accepted) = (row.Whole("number"), row.Date("received"), row.Date("accepted"));
        if (number < 1)
            problems.Add(row.File, row.Line, "'number' telt vanaf 1", "'number' counts from 1");
        if (accepted < received)
            problems.Add(
                row.File,
                row.Line,
                $"Aanvaard ({row["accepted"]}) voor ontvangst ({row["received"]})",
                $"Accepted ({row["accepted"]}) before it was received ({row["received"]})"
            );
        return code is null || number is null || received is null || accepted is null
            ? null
            : new(
                code,
                number.Value,
                received.Value,
                accepted.Value,
                Text(row, "submitted_by"),
                Text(row, "approved_by"),
                LetPass(row)
            )
            {
                Reason = Text(row, "reason"),
            };
    }

    ImmutableHashSet<string> LetPass(SettingsTable.Row row)
    {
        var rules = row["let_pass"].Split([' ', '|', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var rule in rules.Where(rule => !FindingRules.All.Contains(rule)))
            problems.Unknown(row.File, row.Line, new("regel", "rule"), rule, FindingRules.All);
        return rules.ToImmutableHashSet(StringComparer.Ordinal);
    }

    static string? Text(SettingsTable.Row row, string column) => row[column] == "" ? null : row[column];
}

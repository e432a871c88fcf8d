using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments.Enter;
using Rekenschap.Oversight.Import;

namespace Rekenschap.Oversight.Commitments.Import;

/// <summary>
/// Holds what a sheet says against the register: of each row whether it is new, known already, or what is wrong with it and
/// where. What is known is never changed. Pure.
/// </summary>
sealed class PlanPromises(PromiseTable table)
{
    /// <summary>With so many promises a row is compared by a person; there are hardly ever two.</summary>
    const int MostAlike = 5;

    public const string Another = "new";

    readonly List<ImportFault> faults = [];
    readonly List<ImportFault> notes = [];
    readonly List<SheetDoubt> doubts = [];
    readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);

    public static PromisePlan Of(PromisesRead read, PromiseTable table)
    {
        var plan = new PlanPromises(table);
        ImmutableArray<PromiseStep> steps = [.. read.Promises.Select(plan.Step).OfType<PromiseStep>()];
        return new(steps, [.. read.Faults, .. plan.faults], [.. plan.notes], [.. plan.doubts]);
    }

    void Fault(string place, Bilingual says) => faults.Add(new(place, says));

    /// <summary>Null where something is wrong, which was told at its cell.</summary>
    PromiseStep? Step(SheetRow<PromiseField> one)
    {
        if (one[PromiseField.Number] is { Length: > 0 } number)
            return Numbered(one, number);
        if (Ministry(one) is not { } ministry)
            return null;
        var row = new PromiseRow(one, ministry, table);
        if (row.Same() is { } same)
            return Known(one, same);
        var alike = row.Alike().Take(MostAlike).ToList();
        return (alike.Count == 0 ? (Another, null) : Answer(row, alike)) switch
        {
            (Another, _) => New(row, null),
            ("same", { } other) => Known(one, other),
            ("link", { } other) => New(row, table.Followed(other)),
            _ => null,
        };
    }

    /// <summary>The number is the register's own where the row says of it what the register says.</summary>
    PromiseStep? Numbered(SheetRow<PromiseField> one, string number)
    {
        if (table.ByNumber(number) is { } known && PromiseRow.MayBe(one, known))
            return Known(one, known);
        Fault(one.PlaceOf(PromiseField.Number), PromiseSheetTexts.OtherNumber(number));
        return null;
    }

    string? Ministry(SheetRow<PromiseField> one)
    {
        var said = one[PromiseField.Ministry];
        if (said.Length == 0 && table.Ministries is [var only])
            return only;
        if (table.CodeOf(said) is { } code && table.Ministries.Contains(code))
            return code;
        Fault(one.PlaceOf(PromiseField.Ministry), PromiseSheetTexts.NoMinistry);
        return null;
    }

    PromiseStep Known(SheetRow<PromiseField> one, Commitment known)
    {
        notes.AddRange(PromiseRow.Differences(one, known, table.Today));
        return new(one.Row, PromiseOutcome.Known, null, known.Number, known.Revision, known.Subject, null);
    }

    /// <param name="followed">The promise that it is linked to; null for one by itself.</param>
    PromiseStep? New(PromiseRow row, Commitment? followed)
    {
        var one = row.Said;
        if (row.Read(faults.Add, notes.Add) is not { } entered)
            return null;
        if (!taken.TryAdd(row.Key, one.Row))
        {
            Fault(one.PlaceOf(PromiseField.Words), PromiseSheetTexts.Twice(ImportCell.OfRow(taken[row.Key])));
            return null;
        }
        if (PromiseRow.IsEnded(one[PromiseField.Standing]))
            notes.Add(new(one.PlaceOf(PromiseField.Standing), PromiseSheetTexts.ReportOnPage));
        var paper = table.Paper(entered.Paper);
        if (paper is null && table.PapersAreKept && PaperSaid.Key(entered.Paper) is not null)
            notes.Add(new(one.PlaceOf(PromiseField.Paper), PromiseSheetTexts.NoSuchPaper(entered.Paper)));
        return new(
            one.Row,
            followed is null ? PromiseOutcome.New : PromiseOutcome.Linked,
            entered,
            followed?.Number,
            followed?.Revision ?? 0,
            entered.Subject,
            paper
        );
    }

    /// <summary>What a person said of a row that looks like what the register has; asked where nobody said it yet.</summary>
    (string, Commitment?) Answer(PromiseRow row, List<Commitment> alike)
    {
        var field = "same." + Mark(row.Key);
        doubts.Add(
            new(
                field,
                PromiseSheetTexts.IsItKnown(row.Said.Row, row.Said[PromiseField.Subject]),
                [
                    .. alike.Select(one => (Number(one), PromiseSheetTexts.ItIs(one.Number, one.Subject, one.Paper))),
                    .. table.Links
                        ? alike.Select(one => ("link" + Number(one), PromiseSheetTexts.Again(one.Number)))
                        : [],
                    (Another, PromiseSheetTexts.ItIsAnother),
                ]
            )
        );
        var said = table.Answered(field);
        if (said == Another)
            return (Another, null);
        foreach (var one in alike)
            if (said == Number(one))
                return ("same", one);
            else if (table.Links && said == "link" + Number(one))
                return ("link", one);
        Fault(row.Said.PlaceOf(PromiseField.Subject), PromiseSheetTexts.LooksLike(alike[0].Number));
        return ("", null);
    }

    static string Number(Commitment one) => one.Number.ToString(CultureInfo.InvariantCulture);

    static string Mark(string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 8));
}

using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Indicators;

/// <summary>
/// How much each organisation changed since each earlier period up to the newest, so that "who grew most since 2019" is
/// read off, not reckoned: a column for each start, and beneath it who rose and who fell most.
/// </summary>
sealed record ChangeTable(OrganisationTable Table, ImmutableArray<Period> Periods)
{
    readonly record struct Change(Organisation Organisation, decimal Was, decimal Is)
    {
        public decimal Difference => Is - Was;

        /// <summary>Null where there was nothing, or less, to take a share of.</summary>
        public decimal? Share => Was > 0 ? Difference / Was : null;
    }

    IndicatorFacts Indicator => Table.Indicator;

    Language Language => Table.Frame.Language;

    /// <summary>Null where nobody has a value in two of the periods.</summary>
    public TableView? Of(AsOf asOf)
    {
        if (Newest() is not { } newest)
            return null;
        var starts = Periods.Where(period => period.CompareTo(newest) < 0).ToImmutableArray();
        var organisations = Table.Organisations(Periods, asOf).ToList();
        var changes = starts.Select(start => Changes(organisations, start, newest, asOf)).ToList();
        if (changes.All(column => column.Count == 0))
            return null;
        return new(
            asOf == AsOf.Then ? "change-then" : "change-now",
            Caption(newest, asOf),
            [
                new(IndicatorTexts.Organisation.In(Language)),
                .. starts.Select(start => new Column(Since(start), Numeric: true)),
            ],
            [.. organisations.Select(one => Row(one, changes, asOf)), .. Extremes(changes)]
        );
    }

    Period? Newest()
    {
        var known = Periods.Where(period => Value(Table.Edition.Edition.Root, period, AsOf.Then) is not null).ToList();
        return known.Count > 1 ? known[^1] : null;
    }

    List<Change> Changes(List<Organisation> organisations, Period start, Period newest, AsOf asOf)
    {
        var changes = new List<Change>();
        foreach (var one in organisations)
            if (Value(one.Code, start, asOf) is { } was && Value(one.Code, newest, asOf) is { } now)
                changes.Add(new(one, was, now));
        return changes;
    }

    decimal? Value(string organisation, Period period, AsOf asOf) =>
        Table.Figures.At(Indicator.Code, new(period, organisation), asOf).Value;

    Row Row(Organisation organisation, List<List<Change>> columns, AsOf asOf) =>
        new([
            new(Named(organisation), asOf == AsOf.Now ? Split(organisation) : null),
            .. columns.Select(column =>
                column.Where(one => one.Organisation.Code == organisation.Code).Select(Cell).FirstOrDefault()
                ?? new Cell(Ui.Tables.Cell.Dash)
            ),
        ]);

    Cell Cell(Change change)
    {
        var measure = Measure.Of(Indicator, Language);
        var sign =
            change.Difference > 0 ? "+"
            : change.Difference < 0 ? "−"
            : "";
        var difference = sign + measure.Number(Math.Abs(change.Difference));
        return new(
            Indicator.IsRatio || change.Was <= 0
                ? difference
                : $"{difference} ({sign}{Notation.Percent(Math.Abs(change.Difference / change.Was), 1, Language)})"
        );
    }

    string Named(Organisation organisation) => $"{organisation.Name.In(Language)} ({organisation.Code})";

    /// <summary>Of whom it was a part, so that what it was then follows from a share and was never counted.</summary>
    string? Split(Organisation organisation)
    {
        var wholes = Table
            .Edition.Organisations.All.Where(one =>
                one.Code != organisation.Code && one.Tenures.Any(tenure => Gave(tenure, organisation.Code))
            )
            .Select(Named)
            .ToList();
        return wholes.Count == 0 ? null : ChangeTexts.FromShares(string.Join(", ", wholes)).In(Language);
    }

    /// <summary>Whether a part, and not all of it, went there within the periods shown.</summary>
    bool Gave(Tenure tenure, string code) =>
        tenure.ValidTo >= Periods[0].Start && tenure.Successors.Any(one => one.Code == code && one.Share < 1);

    /// <summary>Nobody is named where all went the other way.</summary>
    IEnumerable<Row> Extremes(List<List<Change>> columns)
    {
        var unit = UnitName;
        yield return Extreme(ChangeTexts.Rose(unit), columns, one => one.Difference);
        yield return Extreme(ChangeTexts.Fell(unit), columns, one => -one.Difference);
        if (Indicator.IsRatio)
            yield break;
        yield return Extreme(ChangeTexts.Rose("%"), columns, one => one.Share);
        yield return Extreme(ChangeTexts.Fell("%"), columns, one => -one.Share);
    }

    Row Extreme(Bilingual label, List<List<Change>> columns, Func<Change, decimal?> by) =>
        new([new(label.In(Language)), .. columns.Select(column => new Cell(Names(column, by)))], Total: true);

    string Names(List<Change> column, Func<Change, decimal?> by)
    {
        var most = column.Max(by);
        return most is null or <= 0
            ? Ui.Tables.Cell.Dash
            : string.Join(", ", column.Where(one => by(one) == most).Select(one => Named(one.Organisation)));
    }

    string Since(Period start) => $"{ChangeTexts.Since.In(Language)} {Days.Short(start, Language)}";

    string Caption(Period newest, AsOf asOf)
    {
        var name = (asOf == AsOf.Then ? IndicatorTexts.AsThen : IndicatorTexts.AsNow).In(Language);
        return $"{ChangeTexts.Until(Days.Say(newest, Language)).In(Language)} ({UnitName}), {name}";
    }

    string UnitName => Indicator.IsRatio ? ChangeTexts.Points.In(Language) : Measure.Of(Indicator, Language).UnitName;
}

static class ChangeTexts
{
    public static readonly Bilingual Show = new("Wie steeg of daalde het meest?", "Who rose or fell most?");
    public static readonly Bilingual Since = new("sinds", "since");
    public static readonly Bilingual Points = new("procentpunt", "percentage points");

    public static Bilingual FromShares(string whole) =>
        new(
            $"Was een deel van {whole}. Wat het toen was, is berekend met de aandelen van de splitsing; de verandering in procenten volgt dus uit die aandelen.",
            $"Was a part of {whole}. What it was then is computed by the shares of the split; so the change in per cent follows from those shares."
        );

    public static Bilingual Rose(string unit) => new($"Meest gestegen in {unit}", $"Rose most in {unit}");

    public static Bilingual Fell(string unit) => new($"Meest gedaald in {unit}", $"Fell most in {unit}");

    public static Bilingual Until(string newest) => new($"Verandering tot {newest}", $"Change until {newest}");
}

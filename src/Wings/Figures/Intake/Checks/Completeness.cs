using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>
/// What the delivery leaves out: missing, not wrong. One note per indicator lists it; where the collection must be
/// complete each is an error, at its cell if that was there and empty.
/// </summary>
internal sealed class Completeness
{
    const int MostCombinations = 100_000;
    readonly Desk desk;
    readonly List<int> organisations;

    Completeness(Desk desk)
    {
        this.desk = desk;
        var named = Enumerable.Range(0, desk.Series.Count).Select(number => desk.Series[number].Organisation);
        organisations =
        [
            .. named.Append(desk.Organisations.Deliverer).Distinct().Where(desk.Organisations.IsAsked).Order(),
        ];
    }

    public static void Check(Desk desk)
    {
        var check = new Completeness(desk);
        foreach (var indicator in desk.Indicators.Collected)
            check.Check(indicator);
    }

    void Check(int indicator)
    {
        var (listed, count) = (new List<Bilingual>(), 0);
        foreach (var (coordinate, entry) in LeftOut(indicator))
        {
            if (desk.Context.Collection.Complete)
                Tell(Write(coordinate, indicator), NameOf(indicator), Say(coordinate), entry);
            else if (count++ < IntakeLimits.CoordinatesListed)
                listed.Add(Say(coordinate));
        }
        if (count > 0)
            desk.Book.Note("missing", null, () => Text(NameOf(indicator), desk.Rules[indicator].Code, listed, count));
    }

    string Write(Coordinate coordinate, int indicator) =>
        coordinate.Write(desk.Rules[indicator].Code, desk.Context.Edition.Root);

    Bilingual NameOf(int indicator) => desk.Context.Catalogue.Indicators[indicator].Facts.Name;

    Bilingual Say(Coordinate at) => new(Say(at, Language.Nl), Say(at, Language.En));

    /// <summary>"2019 Juridisch advies": of the organisation only another than whose file it is.</summary>
    string Say(Coordinate at, Language language) =>
        string.Join(
            " ",
            at.Members.Select(pair => Member(pair.Key, pair.Value).In(language))
                .Prepend(at.Organisation == desk.Context.Deliverer.Code ? "" : at.Organisation)
                .Prepend(Days.Say(at.Period, language))
                .Where(part => part.Length > 0)
        );

    Bilingual Member(string dimension, string code) =>
        desk.Context.Catalogue.CodeLists.TryGetValue(dimension, out var list) && list.Find(code) is { } member
            ? member.Name
            : Bilingual.Same(code);

    IEnumerable<(Coordinate Coordinate, int Entry)> LeftOut(int indicator)
    {
        var periods = desk
            .Context.Collection.Period.Split(desk.Rules[indicator].Frequency)
            .Select(period => (Period: period, Number: desk.Periods.TryNumberOf(period, out var number) ? number : -1))
            .ToList();
        foreach (var organisation in organisations)
        {
            var expected = periods.FindAll(one => desk.Organisations[organisation].ExistsOn(one.Period.End));
            foreach (var members in Combinations(indicator))
            foreach (
                var (period, entry) in LeftOut(
                    new(indicator, organisation, desk.Context.Breakdowns.Find(members)),
                    expected
                )
            )
                yield return (new(period, desk.Organisations[organisation].Code, members), entry);
        }
    }

    IEnumerable<(Period Period, int Entry)> LeftOut(Series series, List<(Period Period, int Number)> expected)
    {
        var known = series.Breakdown < 0 ? -1 : desk.Series.Find(series);
        foreach (var (period, number) in expected)
        {
            var entry = known < 0 || number < 0 ? -1 : desk.Values.Find(known, number);
            var absent = entry < 0 || desk.Values.StateAt(entry).Fate == CellFate.LeftOut;
            if (absent && (series.Breakdown < 0 || !IsAccepted(series, period)))
                yield return (period, entry);
        }
    }

    bool IsAccepted(Series series, Period period) =>
        desk.Context.Accepted.TryGet(series.Indicator, series.Organisation, period, series.Breakdown, out _);

    /// <summary>Every combination of members that sum no others; nothing can be expected of a dimension without a code list.</summary>
    List<ImmutableSortedDictionary<string, string>> Combinations(int indicator)
    {
        List<ImmutableSortedDictionary<string, string>> all = [Coordinate.NoMembers];
        foreach (var dimension in desk.Rules[indicator].Dimensions)
        {
            var codes = desk.Dimensions[dimension];
            all =
            [
                .. all.SelectMany(members => codes.Leaves.Select(leaf => members.SetItem(codes.Code, codes[leaf])))
                    .Take(MostCombinations),
            ];
        }
        return all;
    }

    void Tell(string coordinate, Bilingual indicator, Bilingual where, int entry) =>
        desk.Book.Error(
            "missing",
            entry >= 0 ? desk.Values.PlaceAt(entry) : null,
            () =>
                new(
                    $"{indicator.Nl} over {where.Nl} is niet aangeleverd, terwijl de uitvraag volledig moet zijn; vul het in, of geef status M",
                    $"{indicator.En} for {where.En} was not delivered, while the collection must be complete; enter it, or give status M"
                ),
            coordinate
        );

    static Bilingual Text(Bilingual indicator, string code, List<Bilingual> listed, int count)
    {
        var (nl, en) = (
            string.Join(", ", listed.Select(one => one.Nl)),
            string.Join(", ", listed.Select(one => one.En))
        );
        var rest = count - listed.Count;
        return new(
            $"{indicator.Nl} ({code}): {(count == 1 ? "1 cijfer niet aangeleverd, het ontbreekt" : $"{count} cijfers niet aangeleverd, ze ontbreken")}: {nl}{(rest > 0 ? $" en nog {rest}" : "")}",
            $"{indicator.En} ({code}): {(count == 1 ? "1 figure not delivered, it is missing" : $"{count} figures not delivered, they are missing")}: {en}{(rest > 0 ? $" and {rest} more" : "")}"
        );
    }
}

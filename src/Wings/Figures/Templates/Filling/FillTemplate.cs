using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Templates.Filling;

/// <summary>Works out what is asked of one organisation, a row for each figure. Pure.</summary>
internal sealed class FillTemplate
{
    /// <summary>More rows than this of one figure are not written out: nobody looks through them.</summary>
    public const int MostOfOne = 5_000;

    public const int MostRows = 20_000;
    public const int FreeRows = 50;

    readonly IntakeContext context;
    readonly Desk desk;
    readonly EarlierFigures earlier;
    readonly ImmutableArray<int> organisations;
    readonly List<TemplateRow> rows = [];

    FillTemplate(IntakeContext context, IEnumerable<ReadDelivery> deliveries)
    {
        this.context = context;
        desk = new(context, new FindingBook("", []), false);
        earlier = new(context, deliveries);
        organisations =
        [
            .. Enumerable
                .Range(0, context.Organisations.All.Length)
                .Where(one =>
                    desk.Organisations.IsAsked(one) && desk.Organisations.Find(desk.Organisations[one].Code) >= 0
                ),
        ];
    }

    /// <summary>Null where the collection asks nothing of the organisation.</summary>
    public static TemplateContents? Of(IntakeContext context, IEnumerable<ReadDelivery> deliveries)
    {
        var fill = new FillTemplate(context, deliveries);
        foreach (var indicator in fill.organisations.IsEmpty ? [] : fill.desk.Indicators.Collected)
            fill.Add(indicator);
        return fill.rows.Count == 0 ? null : fill.All();
    }

    TemplateContents All() =>
        new(
            context.Edition,
            context.Collection,
            context.Deliverer,
            [.. organisations.Select(one => desk.Organisations[one])],
            [.. desk.Dimensions.Select(one => (one.Code, context.Catalogue.CodeLists.GetValueOrDefault(one.Code)))],
            [.. desk.Indicators.Collected.Select(one => context.Catalogue.Indicators[one])],
            [.. rows]
        );

    void Add(int indicator)
    {
        var (one, rules) = (context.Catalogue.Indicators[indicator], desk.Rules[indicator]);
        var combinations = rules.Dimensions.Select(number => (long)desk.Dimensions[number].Leaves.Count());
        var periods = context.Collection.Period.Split(rules.Frequency).Take(MostRows + 1).ToList();
        var count = combinations.Aggregate(
            (long)periods.Count * organisations.Length,
            (a, b) => Math.Min(a * b, int.MaxValue)
        );
        if (count is 0 or > MostOfOne || rows.Count + count > MostRows)
            rows.AddRange(Enumerable.Repeat(Free(one), FreeRows));
        else
            foreach (var organisation in organisations)
            foreach (var members in Combinations(rules))
                Add(indicator, organisation, members, periods);
    }

    void Add(int indicator, int organisation, ImmutableSortedDictionary<string, string> members, List<Period> periods)
    {
        var (one, whose) = (context.Catalogue.Indicators[indicator], desk.Organisations[organisation]);
        var breakdown = context.Breakdowns.Find(members);
        var label = Label(one, members);
        var codes = Codes(members);
        foreach (var period in periods.Where(period => whose.ExistsOn(period.End)))
            rows.Add(
                new(
                    one,
                    label,
                    period.ToString(),
                    whose.Code,
                    codes,
                    earlier.Of(indicator, organisation, new Coordinate(period, whose.Code, members), breakdown)
                )
            );
    }

    TemplateRow Free(Indicator one) =>
        new(
            one,
            one.Facts.Name,
            null,
            organisations.Length == 1 ? desk.Organisations[organisations[0]].Code : null,
            Codes(Coordinate.NoMembers),
            null
        );

    ImmutableArray<string?> Codes(ImmutableSortedDictionary<string, string> members) =>
        [.. desk.Dimensions.Select(one => members.GetValueOrDefault(one.Code))];

    IEnumerable<ImmutableSortedDictionary<string, string>> Combinations(IndicatorRules rules)
    {
        IEnumerable<ImmutableSortedDictionary<string, string>> all = [Coordinate.NoMembers];
        foreach (var codes in rules.Dimensions.Select(number => desk.Dimensions[number]))
            all = all.SelectMany(members => codes.Leaves.Select(leaf => members.SetItem(codes.Code, codes[leaf])));
        return all;
    }

    Bilingual Label(Indicator one, ImmutableSortedDictionary<string, string> members)
    {
        if (members.IsEmpty)
            return one.Facts.Name;
        var names = members
            .Select(pair => context.Catalogue.CodeLists[pair.Key].Find(pair.Value)?.Name ?? Bilingual.Same(pair.Value))
            .ToList();
        return new(
            $"{one.Facts.Name.Nl}: {string.Join(", ", names.Select(name => name.Nl))}",
            $"{one.Facts.Name.En}: {string.Join(", ", names.Select(name => name.En))}"
        );
    }
}

using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Intake.Codes;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Deliveries.Grid;

/// <summary>What a collection asks of a deliverer, line by line, over as many pages as keep each of them light.</summary>
/// <param name="Untyped">Indicators with more lines than anybody types, or with cases of their own.</param>
sealed record GridPlan(ImmutableArray<ImmutableArray<GridRow>> Pages, ImmutableArray<Indicator> Untyped)
{
    public const int MostCells = 300;
    const int MostLines = 1000;
    const int MostPeriods = 400;

    public IEnumerable<GridRow> Rows => Pages.SelectMany(page => page);

    public static GridPlan Of(WorkedEdition edition, Collection collection, Organisation deliverer)
    {
        var whose = OrganisationsOf(edition, collection, deliverer);
        var asked = collection.Indicators.Select(edition.Catalogue.Find).OfType<Indicator>().ToList();
        var typed = ImmutableArray.CreateBuilder<ImmutableArray<GridRow>>();
        var untyped = ImmutableArray.CreateBuilder<Indicator>();
        foreach (var indicator in asked)
        {
            var periods = collection.Period.Split(indicator.Facts.Frequency).Take(MostPeriods + 1).ToList();
            var combinations = Combinations(edition.Catalogue, indicator, MostLines / Math.Max(1, whose.Count));
            if (periods.Count is 0 or > MostPeriods || combinations is null)
                untyped.Add(indicator);
            else
                typed.Add(Lines(edition.Catalogue, indicator, whose, combinations, periods));
        }
        return new(Paged(typed), untyped.ToImmutable());
    }

    /// <summary>Itself and those below it, and those for whom it speaks, as far as the collection asks anything of them.</summary>
    static List<Organisation> OrganisationsOf(WorkedEdition edition, Collection collection, Organisation deliverer)
    {
        var own = edition.Organisations.Below(deliverer.Code);
        var others = edition.Organisations.All.Where(one =>
            ReadDeliveryFiles.SpeaksFor(collection, deliverer.Code, one)
        );
        return
        [
            .. own.Concat(others)
                .Where(one => OrganisationCodes.IsNamed(one, collection.Organisations))
                .DistinctBy(one => one.Code),
        ];
    }

    /// <summary>Every combination of members that sum no others; null where there are too many, or nobody knows which.</summary>
    static List<ImmutableSortedDictionary<string, string>>? Combinations(
        IndicatorCatalogue catalogue,
        Indicator indicator,
        int most
    )
    {
        List<ImmutableSortedDictionary<string, string>> all = [Coordinate.NoMembers];
        foreach (var dimension in indicator.Facts.Dimensions.Where(one => one is not ("organisation" or "period")))
        {
            if (!catalogue.CodeLists.TryGetValue(dimension, out var list))
                return null;
            var parents = list.Members.Select(one => one.Parent).ToHashSet(StringComparer.Ordinal);
            var leaves = list.Members.Where(one => !parents.Contains(one.Code)).OrderBy(one => one.Order).ToList();
            if ((long)all.Count * leaves.Count > most)
                return null;
            all = [.. all.SelectMany(members => leaves.Select(leaf => members.SetItem(dimension, leaf.Code)))];
        }
        return all;
    }

    static ImmutableArray<GridRow> Lines(
        IndicatorCatalogue catalogue,
        Indicator indicator,
        List<Organisation> whose,
        List<ImmutableSortedDictionary<string, string>> combinations,
        List<Period> periods
    ) =>
        [
            .. from organisation in whose
            from members in combinations
            let then = periods
                .Where(one => organisation.ExistsBetween(one.Start, one.End) && Existed(catalogue, members, one))
                .ToImmutableArray()
            where !then.IsEmpty
            select new GridRow(indicator, organisation, members, then),
        ];

    static bool Existed(
        IndicatorCatalogue catalogue,
        ImmutableSortedDictionary<string, string> members,
        Period period
    ) =>
        members.All(pair =>
            catalogue.CodeLists[pair.Key].Find(pair.Value) is { } member
            && (member.ValidFrom is null || member.ValidFrom <= period.End)
            && (member.ValidTo is null || period.Start <= member.ValidTo)
        );

    /// <summary>An indicator stays on one page where it fits on one.</summary>
    static ImmutableArray<ImmutableArray<GridRow>> Paged(IEnumerable<ImmutableArray<GridRow>> indicators)
    {
        var pages = ImmutableArray.CreateBuilder<ImmutableArray<GridRow>>();
        var page = ImmutableArray.CreateBuilder<GridRow>();
        var cells = 0;
        foreach (var rows in indicators)
        {
            if (cells > 0 && cells + rows.Sum(row => row.Periods.Length) > MostCells)
                Turn();
            foreach (var row in rows)
            {
                if (cells > 0 && cells + row.Periods.Length > MostCells)
                    Turn();
                page.Add(row);
                cells += row.Periods.Length;
            }
        }
        Turn();
        return pages.ToImmutable();

        void Turn()
        {
            if (page.Count > 0)
                pages.Add(page.ToImmutable());
            page.Clear();
            cells = 0;
        }
    }
}

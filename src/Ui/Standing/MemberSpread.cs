using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Ui.Standing;

/// <summary>
/// The members with the highest and the lowest value of an indicator whose whole says nothing: a location quotient is 1
/// for the country by its definition, whatever the provinces do.
/// </summary>
/// <param name="Dimension">The code list that the members are of.</param>
/// <param name="Whole">The value that the whole always has.</param>
public sealed record MemberSpread(
    string Dimension,
    Period Period,
    Member Highest,
    Figure High,
    Member Lowest,
    Figure Low,
    Figure Whole
)
{
    const int FewestMembers = 3;
    const int MostMembers = 60;

    /// <summary>Null where the whole does say something, where the members are alike, and where one of them is kept secret.</summary>
    public static MemberSpread? Of(
        IEditionFigures edition,
        IFigures figures,
        IndicatorFacts indicator,
        Newest newest
    ) =>
        !indicator.IsDerived || !IsConstant(newest)
            ? null
            : ToldApart
                .By(edition, indicator)
                .Select(dimension => Of(edition, figures, indicator, newest, dimension))
                .FirstOrDefault(spread => spread is not null);

    /// <summary>One in every period, or one and the same in more than one.</summary>
    static bool IsConstant(Newest newest)
    {
        var known = newest.Series.Figures.Select(figure => figure.Value).OfType<decimal>().ToList();
        return known.Distinct().Count() == 1 && (known.Count > 1 || known[0] == 1);
    }

    static MemberSpread? Of(
        IEditionFigures edition,
        IFigures figures,
        IndicatorFacts indicator,
        Newest newest,
        string dimension
    )
    {
        var at = new Coordinate(newest.Period, edition.Edition.Root);
        var members = Tops(edition, dimension)
            .Select(member => (Member: member, Figure: figures.At(indicator.Code, at.With(dimension, member.Code))))
            .ToList();
        var known = members.Where(one => one.Figure.Value is not null).OrderBy(one => one.Figure.Value).ToList();
        if (known.Count < FewestMembers || members.Exists(one => one.Figure.Status == FigureStatus.Suppressed))
            return null;
        var (low, high) = (known[0], known[^1]);
        return low.Figure.Value == high.Figure.Value
            ? null
            : new(dimension, newest.Period, high.Member, high.Figure, low.Member, low.Figure, newest.Figure);
    }

    static ImmutableArray<Member> Tops(IEditionFigures edition, string dimension)
    {
        var tops = edition.Members(dimension).Where(member => member.Parent is null).DistinctBy(member => member.Code);
        return tops.Take(MostMembers + 1).ToImmutableArray() is { Length: <= MostMembers } few ? few : [];
    }

    /// <summary>"Zuid-Holland het hoogst (1,55), Noord-Brabant het laagst (0,64)".</summary>
    public Bilingual Say(IndicatorFacts indicator) =>
        new(
            $"{Highest.Name.Nl} het hoogst ({Text(High, indicator, Language.Nl)}), {Lowest.Name.Nl} het laagst ({Text(Low, indicator, Language.Nl)})",
            $"{Highest.Name.En} highest ({Text(High, indicator, Language.En)}), {Lowest.Name.En} lowest ({Text(Low, indicator, Language.En)})"
        );

    static string Text(Figure figure, IndicatorFacts indicator, Language language) =>
        FigureCells.Text(figure, Measure.Of(indicator, language));
}

using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Judging;

/// <summary>What a claim's statements are held against: its address, the figures, the policy, and the other statements of the same words.</summary>
internal sealed record Question(
    ClaimTarget Target,
    IEditionFigures Edition,
    IFigures Figures,
    Policy Policy,
    ImmutableArray<Statement> Statements
)
{
    public IndicatorFacts Indicator => Target.Indicator;

    public Unit Unit { get; } = Units.Of(Target.Indicator.Unit);

    /// <summary>The value at the coordinate: the "to" of a change.</summary>
    public Known Value => Ask(Indicator, Target.At);

    /// <summary>The value that a change starts from.</summary>
    public Known Start =>
        Target.From is { } from ? Ask(Indicator, from) : Known.Not("'from=' ontbreekt", "'from=' is missing");

    /// <summary>r: the change as a share of the size of what it started from.</summary>
    public Known Growth => GrowthOf(Start, Value);

    public Known Difference => Start.With(Value, (from, to) => Known.Of(to - from));

    public static Known GrowthOf(Known start, Known end) =>
        start.With(
            end,
            (from, to) =>
                from == 0
                    ? Known.Not(
                        "de waarde waarvan de verandering uitgaat is 0",
                        "the value that the change starts from is 0"
                    )
                    : Known.Of((to - from) / Math.Abs(from))
        );

    /// <summary>The direction that the other statements give to a change: that of a verb before that of a target.</summary>
    public int Direction =>
        Statements.Select(statement => statement.Direction(this)).FirstOrDefault(direction => direction != 0);

    public Known Ask(IndicatorFacts indicator, Coordinate at) =>
        Usable(Figures.At(indicator.Code, at, Target.AsOf), $"{indicator.Code} ({Of(at)})");

    /// <summary>A figure as a claim may rest on it. What is suppressed says so and nothing else.</summary>
    public static Known Usable(Figure figure, string what) =>
        figure switch
        {
            { Status: FigureStatus.Suppressed } => Known.Not(
                $"{what} is onderdrukt omdat het over te weinig personen gaat",
                $"{what} is suppressed since it is about too few people"
            ),
            { Value: { } value, Sufficient: true, Status: not (FigureStatus.Missing or FigureStatus.NotCollected) } =>
                Known.Of(value),
            _ => Known.Not(
                $"{what} ontbreekt{Because(figure.Reason?.Nl)}",
                $"{what} is missing{Because(figure.Reason?.En)}"
            ),
        };

    static string Because(string? reason) => string.IsNullOrWhiteSpace(reason) ? "" : ": " + reason;

    string Of(Coordinate at) =>
        string.Join(
            ", ",
            at.Members.Values.Prepend(at.Organisation == Edition.Edition.Root ? "" : at.Organisation)
                .Prepend(at.Period.ToString())
                .Where(part => part != "")
        );

    /// <summary>How the indicator's own values are written in reasons.</summary>
    public Show Show =>
        Unit == Unit.Ratio
            ? Show.Percent
            : new(1, Indicator.Decimals, new(UnitAfter(Language.Nl), UnitAfter(Language.En)));

    string UnitAfter(Language language) =>
        Unit == Unit.Percent ? "%"
        : Indicator.Unit is "" or "pieces" or "index" ? ""
        : " " + Units.Write(Unit, language);
}

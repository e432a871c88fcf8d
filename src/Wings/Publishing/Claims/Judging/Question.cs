using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Words;
using Rekenschap.Ui.Page;

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
        Usable(Figures.At(indicator.Code, at, Target.AsOf), Of(indicator, at));

    /// <summary>A figure as a claim may rest on it. What is suppressed says so and nothing else.</summary>
    public static Known Usable(Figure figure, Bilingual what) =>
        figure switch
        {
            { Status: FigureStatus.Suppressed } => Known.Not(
                $"{what.Nl} is onderdrukt omdat het over te weinig personen gaat",
                $"{what.En} is suppressed since it is about too few people"
            ),
            { Value: { } value, Sufficient: true, Status: not (FigureStatus.Missing or FigureStatus.NotCollected) } =>
                Known.Of(value),
            _ => Known.Not(
                $"{what.Nl} ontbreekt{Because(figure.Reason?.Nl)}",
                $"{what.En} is missing{Because(figure.Reason?.En)}"
            ),
        };

    static string Because(string? reason) => string.IsNullOrWhiteSpace(reason) ? "" : ": " + reason;

    /// <summary>"EU-gasbesparing (april 2023 t/m maart 2024, Financiën)": a reader knows names, not codes.</summary>
    Bilingual Of(IndicatorFacts indicator, Coordinate at) =>
        new(Of(indicator, at, Language.Nl), Of(indicator, at, Language.En));

    string Of(IndicatorFacts indicator, Coordinate at, Language language)
    {
        var parts = at
            .Members.Select(pair => Member(pair.Key, pair.Value, language))
            .Prepend(at.Organisation == Edition.Edition.Root ? "" : Organisation(at.Organisation, language))
            .Prepend(Days.Say(at.Period, language))
            .Where(part => part != "");
        return $"{indicator.Name.In(language)} ({string.Join(", ", parts)})";
    }

    string Organisation(string code, Language language) =>
        Edition.Organisations.ByCode(code)?.Name.In(language) ?? code;

    string Member(string dimension, string code, Language language) =>
        Edition.Members(dimension).FirstOrDefault(member => member.Code == code)?.Name.In(language) ?? code;

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

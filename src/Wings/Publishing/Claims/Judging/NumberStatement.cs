using Rekenschap.Publishing.Claims.Reading;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Judging;

/// <summary>What a number is about: the value, the value after "naar" or "van", or how much it changed.</summary>
internal enum NumberRole
{
    Level,
    To,
    From,
    Change,
}

/// <summary>A number (kinds 1 to 3, 12): "ruim 155.000", "tussen 5 en 10%", "met 3 procentpunt".</summary>
/// <param name="Amount">The number; of a range the lower.</param>
/// <param name="Upper">The upper number of a range.</param>
internal sealed record NumberStatement(Place Place, NumberRole Role, Hedge Hedge, Amount Amount, Amount? Upper)
    : Statement(Place)
{
    public override string Kind => Role == NumberRole.To ? nameof(NumberRole.Level) : Role.ToString();

    public override Outcome Judge(Question question) =>
        Role != NumberRole.Level && question.Target.From is null && Role != NumberRole.Change ? Outcome.NeedsChange
        : Role == NumberRole.Change && question.Target.From is not null ? JudgeChange(question)
        : JudgeLevel(question);

    Outcome JudgeLevel(Question question)
    {
        if (Misfit(question) is { } wrong)
            return wrong;
        var (known, compared) =
            Role == NumberRole.From ? (question.Start, Compared.Start) : (question.Value, Compared.Level);
        return Of(question, known, question.Unit, question.Show, compared);
    }

    Outcome JudgeChange(Question question)
    {
        if (question.Direction == 0)
            return Outcome.Unreadable(
                $"'{Place.Words}' zegt niet of het steeg of daalde; schrijf bijvoorbeeld 'gestegen {Place.Words}'",
                $"'{Place.Words}' does not say whether it rose or fell; write for example 'risen {Place.Words}'"
            );
        if (Amount.Unit is { IsPercentage: true })
            return Of(question, question.Growth, Unit.Ratio, Show.Percent, Compared.Growth);
        if (Amount.Unit != Unit.Points)
            return Misfit(question)
                ?? Of(question, question.Difference, question.Unit, question.Show, Compared.Difference);
        return question.Unit.IsPercentage
            ? Of(question, question.Difference, question.Unit, Show.PointsOf(question.Unit), Compared.Difference)
            : Misfit(question)!;
    }

    Outcome Of(Question question, Known known, Unit unit, Show show, Compared compared)
    {
        var factor = Amount.Unit == Unit.Points ? 1 : (Amount.Unit ?? unit).Factor;
        var reach = Reached(question.Policy, factor);
        var stated = new Stated(Amount.Number * factor / unit.Factor, Hedge);
        if (Role == NumberRole.Change && compared != Compared.Level && question.Direction < 0)
            (reach, stated) = (reach.Mirrored(), stated with { Number = -stated.Number });
        return Outcome.Of(known, reach, show, compared, unit.Factor, stated);
    }

    Reach Reached(Policy policy, decimal factor) =>
        Upper is { } upper
            ? new(new(Amount.Number * factor, upper.Number * factor))
            : Reach.Of(Hedge, Amount.Number * factor, Amount.Place * factor, policy);

    Outcome? Misfit(Question question) =>
        new[] { Amount.Unit, Upper?.Unit }.FirstOrDefault(unit => unit?.ConvertsTo(question.Unit) == false) is { } wrong
            ? WrongUnit.Of(Place, wrong, question)
            : null;
}

using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Reading;
using Rekenschap.Publishing.Claims.Words;
using Rekenschap.Publishing.Claims.Writing;

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
            return MayBeChange(question) ?? wrong;
        var (known, compared) =
            Role == NumberRole.From ? (question.Start, Compared.Start) : (question.Value, Compared.Level);
        return Of(question, known, question.Unit, question.Show, compared);
    }

    /// <summary>"11% gedaald": a percentage that cannot be the value; that it is the change must be said.</summary>
    Outcome? MayBeChange(Question question) =>
        Role == NumberRole.Level
        && question.Target.From is not null
        && Amount.Unit is { } unit
        && (unit.IsPercentage || unit == Unit.Points)
            ? Outcome.Unreadable(
                $"{question.Indicator.Code} is in {Units.Write(question.Unit, Language.Nl)}, dus '{Place.Words}' is niet de waarde; wel leesbaar is 'met {Place.Words}' als het de verandering is",
                $"{question.Indicator.Code} is in {Units.Write(question.Unit, Language.En)}, so '{Place.Words}' is not its value; 'by {Place.Words}' can be read if it is the change"
            )
            : null;

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

    public override Bilingual? TrueWords(Question question) =>
        Role switch
        {
            NumberRole.Change when question.Target.From is not null => TrueChange(question),
            NumberRole.From => Prefixed("van ", "from ", TrueLevel(question, question.Start)),
            NumberRole.To => Prefixed("tot ", "to ", TrueLevel(question, question.Value)),
            NumberRole.Change => Prefixed("met ", "by ", TrueLevel(question, question.Value)),
            _ => TrueLevel(question, question.Value),
        };

    Bilingual? TrueLevel(Question question, Known known) =>
        known.Value is { } value
            ? Writer.WordsFor(value, question.Indicator, (WordingForm)(int)Hedge, question.Policy)
                ?? Writer.WordsFor(value, question.Indicator, WordingForm.Plain, question.Policy)
            : null;

    Bilingual? TrueChange(Question question)
    {
        var percent = Amount.Unit is { IsPercentage: true };
        var unit =
            percent ? Unit.Percent
            : Amount.Unit == Unit.Points ? Unit.Points
            : question.Unit;
        var factor =
            percent ? 100
            : question.Unit == Unit.Ratio ? 100
            : 1;
        var change = percent ? question.Growth : question.Difference;
        if (change.Value * question.Direction * factor is not { } shown || shown <= 0)
            return null;
        var form = (WordingForm)(int)Hedge;
        var words =
            Writer.Number(shown, question.Indicator.Decimals, unit, form, question.Policy)
            ?? Writer.Number(shown, question.Indicator.Decimals, unit, WordingForm.Plain, question.Policy);
        return Prefixed("met ", "by ", words);
    }

    static Bilingual? Prefixed(string nl, string en, Bilingual? words) =>
        words is null ? null : new(nl + words.Nl, en + words.En);

    Outcome? Misfit(Question question) =>
        new[] { Amount.Unit, Upper?.Unit }.FirstOrDefault(unit => unit?.ConvertsTo(question.Unit) == false) is { } wrong
            ? WrongUnit.Of(Place, wrong, question)
            : null;
}

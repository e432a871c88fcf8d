using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Reading;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Judging;

/// <summary>A number in a unit that does not convert to the indicator's: unreadable, naming the right one.</summary>
internal static class WrongUnit
{
    public static Outcome Of(Place place, Unit wrong, Question question)
    {
        var right = question.Unit == Unit.Ratio ? Unit.Percent : question.Unit;
        string In(Unit unit, Language language) => Units.Write(unit, language);
        return Outcome.Unreadable(
            $"'{place.Words}' is in {In(wrong, Language.Nl)}, maar {question.Indicator.Name.Nl} is in {In(right, Language.Nl)}",
            $"'{place.Words}' is in {In(wrong, Language.En)}, but {question.Indicator.Name.En} is in {In(right, Language.En)}"
        );
    }
}

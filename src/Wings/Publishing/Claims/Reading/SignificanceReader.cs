using Rekenschap.Publishing.Claims.Judging;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Reading;

/// <summary>Reads "niet significant verbeterd", "daalde significant", "geen significante verbetering", "significantly risen".</summary>
internal static class SignificanceReader
{
    static readonly Sense[] Parts = [Sense.Not, Sense.No, Sense.Significant, Sense.Improved, Sense.Rise, Sense.Fall];

    public static (Statement, int)? Read(Sentence sentence, int index)
    {
        var (significant, negated, next) = (false, false, index);
        Meaning? change = null;
        while (sentence.Find(next, Parts) is { } found)
        {
            var sense = found.Meaning.Sense;
            var again =
                sense == Sense.Significant ? significant
                : sense is Sense.Not or Sense.No ? negated
                : change is not null;
            if (again)
                break;
            significant |= sense == Sense.Significant;
            negated |= sense is Sense.Not or Sense.No;
            change ??= sense is Sense.Improved or Sense.Rise or Sense.Fall ? found.Meaning : null;
            next = found.Next;
        }
        return significant && change is { } meaning
            ? (new SignificanceStatement(sentence.PlaceOf(index, next), meaning.Sense, negated), next)
            : null;
    }
}

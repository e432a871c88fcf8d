using Rekenschap.Publishing.Claims.Judging;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Reading;

/// <summary>Reads "licht gedaald", "daalde licht", "a sharp increase", "bleef stabiel"; at most one modifier.</summary>
internal static class TrendReader
{
    public static (Statement, int)? Read(Sentence sentence, int index) =>
        ReadTrend(sentence, index) ?? ReadStable(sentence, index);

    static (Statement, int)? ReadTrend(Sentence sentence, int index)
    {
        var before = Modifier(sentence, index, here: true);
        var trend = before is { } modifier
            ? sentence.Find(modifier.Next, Sense.Rise, Sense.Fall)
            : sentence.Here(index, Sense.Rise, Sense.Fall);
        if (trend is not { } found)
            return null;
        var after = before is null ? Modifier(sentence, found.Next, here: false) : null;
        var next = after?.Next ?? found.Next;
        var direction = found.Meaning.Sense == Sense.Rise ? 1 : -1;
        var strength = (before ?? after)?.Strength ?? Strength.Any;
        return (new TrendStatement(sentence.PlaceOf(index, next), direction, strength, found.Meaning.Noun), next);
    }

    static (Statement, int)? ReadStable(Sentence sentence, int index)
    {
        var stable = sentence.Here(index, Sense.Stable);
        var before = stable is null ? sentence.Here(index, Sense.Remain) : null;
        if (before is { } remain)
            stable = sentence.Find(remain.Next, Sense.Stable);
        if (stable is not { } found)
            return null;
        var next = before is null && sentence.Find(found.Next, Sense.Remain) is { } after ? after.Next : found.Next;
        return (new StableStatement(sentence.PlaceOf(index, next)), next);
    }

    public static (Strength Strength, int Next)? Modifier(Sentence sentence, int index, bool here)
    {
        var found = here
            ? sentence.Here(index, Sense.Slightly, Sense.Strongly, Sense.Explosively)
            : sentence.Find(index, Sense.Slightly, Sense.Strongly, Sense.Explosively);
        return found?.Meaning.Sense switch
        {
            Sense.Slightly => (Strength.Slightly, found.Value.Next),
            Sense.Strongly => (Strength.Strongly, found.Value.Next),
            Sense.Explosively => (Strength.Explosively, found.Value.Next),
            _ => null,
        };
    }
}

using Rekenschap.Publishing.Claims.Judging;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Reading;

/// <summary>Reads "duizenden", "vele miljoenen euro's", "tens of thousands of staff".</summary>
internal static class MagnitudeReader
{
    public static (Statement, int)? Read(Sentence sentence, int index)
    {
        var many = sentence.Here(index, Sense.Many);
        if (sentence.Here(many?.Next ?? index, Sense.Magnitude) is not { } magnitude)
            return null;
        var unit = UnitAfter(sentence, magnitude.Next);
        var next = unit?.Next ?? magnitude.Next;
        var place = sentence.PlaceOf(index, next);
        return (new MagnitudeStatement(place, magnitude.Meaning.Amount, many is not null, unit?.Unit), next);
    }

    static (Unit? Unit, int Next)? UnitAfter(Sentence sentence, int index)
    {
        var start = sentence.Here(index, Sense.Of)?.Next ?? index;
        var noun = sentence.PastNoun(start);
        if (Units.At(sentence.Tokens, start, sentence.Language) is { } unit && (noun == start || unit.Next >= noun))
            return (unit.Unit, sentence.Noun(unit.Next) ?? unit.Next);
        return noun > start ? (null, noun) : null;
    }
}

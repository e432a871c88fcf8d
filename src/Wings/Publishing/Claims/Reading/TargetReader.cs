using System.Globalization;
using Rekenschap.Kernel.Time;
using Rekenschap.Publishing.Claims.Judging;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Reading;

/// <summary>Reads "ruim behaald", "nog niet gehaald", "al in 2023 behaald", "in 2023 al is behaald", "comfortably met".</summary>
internal static class TargetReader
{
    public static (Statement, int)? Read(Sentence sentence, int index)
    {
        var said = new HashSet<Sense>();
        Period? year = null;
        var next = index;
        while (Next(sentence, next, said.Contains(Sense.Met)) is { } found && said.Add(found.Sense))
        {
            year ??= found.Year;
            next = found.Next;
        }
        return Makes(said)
            ? (
                new TargetStatement(
                    sentence.PlaceOf(index, next),
                    !said.Contains(Sense.Not),
                    said.Contains(Sense.Comfortably),
                    said.Contains(Sense.Already),
                    year
                ),
                next
            )
            : null;
    }

    /// <summary>"nog" and a year need what they belong to; "niet al behaald" and "niet ruim behaald" say too little.</summary>
    static bool Makes(HashSet<Sense> said) =>
        said.Contains(Sense.Met)
        && (!said.Contains(Sense.Not) || !(said.Contains(Sense.Already) || said.Contains(Sense.Comfortably)))
        && (!said.Contains(Sense.Yet) || said.Contains(Sense.Not))
        && (!said.Contains(Sense.In) || said.Contains(Sense.Already));

    static (Sense Sense, Period? Year, int Next)? Next(Sentence sentence, int index, bool met)
    {
        if (sentence.Find(index, Sense.In) is { } at && Year(sentence.Folded(at.Next)) is { } year)
            return (Sense.In, year, at.Next + 1);
        var found = sentence.Find(
            index,
            Sense.Met,
            Sense.Not,
            Sense.Yet,
            Sense.Already,
            Sense.Comfortably,
            Sense.WellOver
        );
        if (found is not { } word)
            return null;
        var sense = word.Meaning.Sense;
        if (sense != Sense.WellOver)
            return (sense, null, word.Next);
        return met || sentence.Language != Kernel.Values.Language.Nl ? null : (Sense.Comfortably, null, word.Next);
    }

    static Period? Year(string? text) =>
        text is { Length: 4 }
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year > 0
            ? Period.Year(year)
            : null;
}

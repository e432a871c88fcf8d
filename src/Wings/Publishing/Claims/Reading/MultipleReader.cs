using Rekenschap.Publishing.Claims.Judging;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Reading;

/// <summary>Reads "verdubbeld", "bijna een verviervoudiging", "more than halved".</summary>
internal static class MultipleReader
{
    public static (Statement, int)? Read(Sentence sentence, int index)
    {
        var hedge = HedgeReader.Read(sentence, index);
        if (hedge.Hedge == Hedge.Between || sentence.Find(hedge.Next, Sense.Multiple) is not { } found)
            return null;
        var place = sentence.PlaceOf(index, found.Next);
        return (new MultipleStatement(place, found.Meaning.Amount, hedge.Hedge), found.Next);
    }
}

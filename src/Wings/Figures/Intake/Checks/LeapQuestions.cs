using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>
/// Gathers the leaps of a draft and asks once for each indicator, up and down apart: a sheet in another unit would else ask
/// the same of a thousand cells. The question names the others, and so changes when one is added; its answer then no longer holds.
/// </summary>
sealed class LeapQuestions(Desk desk)
{
    readonly SortedDictionary<(int Indicator, bool IsUp), List<Leap>> gathered = [];
    readonly LeapText text = new(desk);

    /// <summary>Of a leap that the catalogue has asked about at its own cell.</summary>
    public Bilingual Alone(Leap leap) => text.Of([leap]);

    public void Add(Leap leap)
    {
        var key = (desk.Series[desk.Values.SeriesAt(leap.Entry)].Indicator, leap.IsUp);
        if (gathered.TryGetValue(key, out var leaps))
            leaps.Add(leap);
        else
            gathered[key] = [leap];
    }

    public void Ask(Action<int, Bilingual> put)
    {
        foreach (var leaps in gathered.Values)
            put(leaps[0].Entry, text.Of(leaps));
    }
}

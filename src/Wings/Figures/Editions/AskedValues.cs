using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Editions;

/// <summary>What was accepted so far, noting of whom it is asked while a delivery is judged.</summary>
/// <param name="organisations">How many there are, so that an indicator and an organisation make one number.</param>
sealed class AskedValues(IAcceptedValues accepted, int organisations) : IAcceptedValues
{
    HashSet<int> asked = [];

    public int Number(int indicator, int organisation) => indicator * organisations + organisation;

    /// <summary>What was asked since it was last taken: numbers of an indicator and an organisation.</summary>
    public HashSet<int> Take() => Interlocked.Exchange(ref asked, []);

    public bool TryGet(int indicator, int organisation, Period period, int breakdown, out Observation observation)
    {
        asked.Add(Number(indicator, organisation));
        return accepted.TryGet(indicator, organisation, period, breakdown, out observation);
    }

    public IEnumerable<Observation> History(int indicator, int organisation, int breakdown)
    {
        asked.Add(Number(indicator, organisation));
        return accepted.History(indicator, organisation, breakdown);
    }
}

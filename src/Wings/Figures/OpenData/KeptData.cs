using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.OpenData;

/// <summary>
/// The open data as they were last made, so that the next time those of an indicator are made only where its figures can
/// have become others. Lives in memory.
/// </summary>
public sealed class KeptData
{
    readonly Dictionary<string, IndicatorData> made = new(StringComparer.Ordinal);

    /// <summary>Told before each time what may be answered otherwise than at the last; null where anything may.</summary>
    public void Forget(FiguresChanged? changed)
    {
        if (changed is null)
            made.Clear();
        else
            foreach (var indicator in changed.Indicators)
                made.Remove(indicator);
    }

    internal IndicatorData Of(string indicator, Func<IndicatorData> make) =>
        made.TryGetValue(indicator, out var was) ? was : made[indicator] = make();
}

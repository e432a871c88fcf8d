using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Programmes.Measures;

namespace Rekenschap.Oversight.Programmes;

/// <summary>What is said of the decision on a measure.</summary>
static class MeasureWords
{
    /// <summary>"aanscherpen", "nog te nemen", "doorgaan (in heroverweging)".</summary>
    public static Bilingual Decided(ProgrammeMeasure one)
    {
        var state = ProgrammeTexts.Of(one.Decision);
        if (one.Dispositions is not [.., var last])
            return state;
        var kind = ProgrammeTexts.Of(last.Kind);
        return one.Decision == DispositionState.Taken
            ? kind
            : new($"{kind.Nl} ({state.Nl})", $"{kind.En} ({state.En})");
    }
}

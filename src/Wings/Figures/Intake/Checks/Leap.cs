using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>A figure beside the one from which it leaps in size.</summary>
/// <param name="Entry">Among the delivered values.</param>
/// <param name="WasAccepted">Whether it is held against what was accepted at its own place, and not against an earlier period.</param>
/// <param name="Earlier">Of <paramref name="Then"/>.</param>
readonly record struct Leap(int Entry, decimal Now, decimal Then, bool WasAccepted, Period Earlier)
{
    public bool IsUp => Math.Abs(Now) > Math.Abs(Then);
}

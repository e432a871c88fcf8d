using Rekenschap.Kernel.Ports;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>How a promise stands on a day.</summary>
internal enum PromiseStanding
{
    Open,
    Kept,
    KeptLate,
    Late,
    Withdrawn,
}

/// <summary>
/// Decides how a promise stands. It is kept on the date of its evidence, whatever is found later: so what was late once stays
/// late, and no evidence of after the window makes it kept.
/// </summary>
internal static class PromiseStandings
{
    /// <param name="moment">The last day whose facts count.</param>
    public static PromiseStanding On(RegisteredCommitment promise, DateOnly moment) =>
        promise.Kept is { } kept && kept <= moment
            ? promise.Until is { } due && kept > due
                ? PromiseStanding.KeptLate
                : PromiseStanding.Kept
            : promise.Until is { } until && until < Earliest(promise.Withdrawn, moment)
                ? PromiseStanding.Late
                : promise.Withdrawn <= moment
                    ? PromiseStanding.Withdrawn
                    : PromiseStanding.Open;

    static DateOnly Earliest(DateOnly? withdrawn, DateOnly moment) =>
        withdrawn is { } day && day < moment ? day : moment;
}

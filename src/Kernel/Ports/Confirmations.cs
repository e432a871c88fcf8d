namespace Rekenschap.Kernel.Ports;

/// <summary>What an organisation says of the rows that another delivered for it.</summary>
public enum ConfirmationAnswer
{
    /// <summary>Nothing: its rows count, accepted without its confirmation.</summary>
    Silent,

    /// <summary>They are right.</summary>
    Confirmed,

    /// <summary>They are wrong: they keep their value and count as not delivered in coverage until this is settled.</summary>
    Disputed,
}

/// <summary>The answer of one organisation to what a delivery says of it.</summary>
/// <param name="Organisation">Code of whoever answers, of whom the rows are.</param>
/// <param name="Date">From when the answer is known; null for silence.</param>
/// <param name="Reason">Always there for a dispute.</param>
public sealed record Confirmation(string Organisation, ConfirmationAnswer Answer, DateOnly? Date, string? Reason);

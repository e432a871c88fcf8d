using Rekenschap.Kernel.Deadlines;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>How words place an event among days.</summary>
internal enum DayRelation
{
    /// <summary>"in november 2020", "eind 2023".</summary>
    Within,

    /// <summary>"sinds april 2020": it began then, and goes on.</summary>
    Since,

    /// <summary>"tot en met 31 maart 2023": its last day.</summary>
    Until,

    /// <summary>"voor de zomer van 2021".</summary>
    Before,

    /// <summary>"uiterlijk eind 2020".</summary>
    By,

    /// <summary>"na 2021".</summary>
    After,

    /// <summary>"van april tot en met augustus 2020": its first and its last day.</summary>
    FromTo,

    /// <summary>"tussen april en augustus 2020": all of it.</summary>
    Between,
}

/// <summary>What words say of when an event was.</summary>
/// <param name="Second">Only of <see cref="DayRelation.FromTo"/> and <see cref="DayRelation.Between"/>.</param>
internal readonly record struct DaysStated(DayRelation Relation, DeadlineWindow First, DeadlineWindow? Second = null);

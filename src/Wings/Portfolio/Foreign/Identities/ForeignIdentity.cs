using System.Collections.Immutable;
using Rekenschap.Portfolio.Foreign.Rows;

namespace Rekenschap.Portfolio.Foreign.Identities;

/// <summary>By what a year's entry was recognised as the same project.</summary>
public enum RecognisedBy
{
    /// <summary>The first entry, or the only one.</summary>
    Itself,

    /// <summary>The number that the source gives it.</summary>
    Id,

    /// <summary>The same name in the same department or its successor.</summary>
    Name,

    /// <summary>A person said so.</summary>
    Decision,
}

/// <summary>A project over the years.</summary>
/// <param name="Code">Stable as long as its first number, or without one its first year and name, stays.</param>
/// <param name="Entries">By year.</param>
public sealed record ForeignIdentity(string Code, ImmutableArray<RecognisedEntry> Entries);

/// <summary>A year of a project.</summary>
public sealed record RecognisedEntry(ForeignProject Project, RecognisedBy By);

/// <summary>What the comparison of two entries tells.</summary>
public enum LikenessKind
{
    /// <summary>Joined: one number, two names.</summary>
    SameIdOtherName,

    /// <summary>Not joined: one name, two numbers.</summary>
    SameNameOtherId,

    /// <summary>Not joined: one name in departments that do not follow each other.</summary>
    SameNameOtherDepartment,

    /// <summary>Not joined: joining would give a project two entries in a year.</summary>
    SameNameTwice,

    /// <summary>Not joined: a later name says what the project was called formerly.</summary>
    FormerlyNamed,

    /// <summary>Not joined: the names are like each other.</summary>
    Like,
}

/// <summary>Two entries that are or may be one project, with the reason; what is not joined is for a person to decide.</summary>
public sealed record Likeness(LikenessKind Kind, ForeignProject First, ForeignProject Second, string Reason);

namespace Rekenschap.Portfolio.Foreign.Identities;

/// <summary>A project in a year, as a person names it.</summary>
/// <param name="Name">As written in that year; case and punctuation do not count.</param>
/// <param name="Department">Null where the name alone is enough.</param>
public sealed record NamedProject(int Year, string Name, string? Department);

/// <summary>What a person decided on two entries: one project, or two.</summary>
public sealed record IdentityDecision(NamedProject First, NamedProject Second, bool IsSame, string By, string Reason);

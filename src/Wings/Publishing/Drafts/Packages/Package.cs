using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Packages;

/// <summary>Documents that go out together, or not at all. Which those are stands with each <see cref="Draft.Package"/>.</summary>
public sealed class Package
{
    public required Id<Package> Id { get; init; }

    /// <summary>Code of the edition.</summary>
    public required string Edition { get; init; }

    /// <summary>Code of the organisation that publishes.</summary>
    public required string Publisher { get; init; }

    /// <summary>What the office calls it.</summary>
    public required string Name { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Goes up by one with every deed.</summary>
    public int Revision { get; internal set; } = 1;

    /// <summary>Address in the ledger.</summary>
    public string Subject => $"{Edition}/packages/{Id}";
}

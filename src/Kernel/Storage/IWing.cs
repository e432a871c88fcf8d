using Microsoft.EntityFrameworkCore;

namespace Rekenschap.Kernel.Storage;

/// <summary>A part of the office with tables of its own. Host lists them all; none knows another.</summary>
public interface IWing
{
    /// <summary>Name in code, documentation and log: Figures, Publishing.</summary>
    string Name { get; }

    /// <summary>Adds the wing's tables.</summary>
    void Model(ModelBuilder model);
}

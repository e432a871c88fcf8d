using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Publishing;

/// <summary>Documents whose sentences are checked, and the publications that come of them.</summary>
public sealed class PublishingWing : IWing
{
    public string Name => "Publishing";

    public void Model(ModelBuilder model) =>
        model.Entity<StoredPublication>(publication =>
        {
            publication.ToTable("publications").HasKey(p => p.Id);
            publication.HasIndex(p => new { p.Edition, p.Number }).IsUnique();
        });
}

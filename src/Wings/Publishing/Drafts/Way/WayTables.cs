using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Drafts.FactCheck;
using Rekenschap.Publishing.Drafts.Packages;
using Rekenschap.Publishing.Drafts.Preview;
using Rekenschap.Publishing.Drafts.Release;

namespace Rekenschap.Publishing.Drafts.Way;

/// <summary>How the way out of documents is laid out in tables.</summary>
static class WayTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<Package>(package =>
        {
            package.ToTable("packages").HasKey(p => p.Id);
            package.HasIndex(p => p.Edition);
            package.Property(p => p.Revision).IsConcurrencyToken();
        });
        model.Entity<GoingOut>(turn =>
        {
            turn.ToTable("packages_going_out").HasKey(t => t.Unit);
            turn.Property(t => t.Revision).IsConcurrencyToken();
        });
        model.Entity<ClaimRelease>(release =>
        {
            release.ToTable("draft_releases").HasKey(r => r.Id);
            release.HasOne<Draft>().WithMany().HasForeignKey(r => r.Draft);
            release.Property(r => r.Revision).IsConcurrencyToken();
            release.Property(r => r.Verdict).HasConversion<string>();
            release.Property(r => r.State).HasConversion<string>();
            JsonColumn.Of(release.Property(r => r.Hands));
        });
        Facts(model);
        model.Entity<PreviewLink>(link =>
        {
            link.ToTable("draft_previews").HasKey(l => l.Id);
            link.HasOne<Draft>().WithMany().HasForeignKey(l => l.Draft);
            link.HasIndex(l => l.Hash).IsUnique();
        });
    }

    static void Facts(ModelBuilder model)
    {
        model.Entity<FactAnswer>(answer =>
        {
            answer.ToTable("draft_fact_answers").HasKey(a => new { a.Draft, a.Organisation });
            answer.HasOne<Draft>().WithMany().HasForeignKey(a => a.Draft);
            answer.Property(a => a.Role).HasConversion<string>();
            answer.Property(a => a.Revision).IsConcurrencyToken();
        });
        model.Entity<FactCorrection>(correction =>
        {
            correction.ToTable("draft_fact_corrections").HasKey(c => c.Id);
            correction.HasOne<Draft>().WithMany().HasForeignKey(c => c.Draft);
            correction.Property(c => c.Revision).IsConcurrencyToken();
            correction.Property(c => c.State).HasConversion<string>();
        });
    }
}

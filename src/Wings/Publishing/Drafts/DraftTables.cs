using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Drafts.Packages;

namespace Rekenschap.Publishing.Drafts;

/// <summary>How documents on their way out are laid out in tables.</summary>
static class DraftTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<Draft>(draft =>
        {
            draft.ToTable("drafts").HasKey(d => d.Id);
            draft.HasIndex(d => d.Edition);
            // Of two who begin the same document at once one does.
            draft
                .HasIndex(d => new { d.Edition, d.Path })
                .IsUnique()
                .HasFilter("state NOT IN ('Public', 'Withdrawn')");
            draft.Property(d => d.Revision).IsConcurrencyToken();
            draft.Property(d => d.State).HasConversion<string>();
            draft.Property(d => d.Kind).HasConversion<string>();
            draft.Property(d => d.Language).HasConversion<string>();
            JsonColumn.Of(draft.Property(d => d.Signers));
            JsonColumn.Of(draft.Property(d => d.Signatures));
            JsonColumn.Of(draft.Property(d => d.Dates));
            JsonColumn.Of(draft.Property(d => d.Agreements));
            draft.HasOne<Package>().WithMany().HasForeignKey(d => d.Package);
        });
        model.Entity<DraftVersion>(version =>
        {
            version.ToTable("draft_versions").HasKey(v => new { v.Draft, v.Number });
            version.HasOne<Draft>().WithMany().HasForeignKey(v => v.Draft);
            version.Property(v => v.Kind).HasConversion<string>();
            version.Property(v => v.Role).HasConversion<string>();
        });
        Way.WayTables.Add(model);
        model.Entity<Acknowledgement>(one =>
        {
            one.ToTable("draft_acknowledgements").HasKey(a => new { a.Draft, a.Key });
            one.HasOne<Draft>().WithMany().HasForeignKey(a => a.Draft);
        });
    }
}

using Microsoft.EntityFrameworkCore;

namespace Rekenschap.Oversight.Commitments;

/// <summary>How promises are laid out in a table.</summary>
static class CommitmentTables
{
    public static void Add(ModelBuilder model) =>
        model.Entity<Commitment>(one =>
        {
            one.ToTable("commitments").HasKey(c => c.Id);
            one.HasIndex(c => c.Number).IsUnique();
            one.HasIndex(c => new { c.Organisation, c.Until });
            // All that lists count and order by, so that they need not read the words of every promise.
            one.HasIndex(c => new
            {
                c.State,
                c.Until,
                c.From,
                c.Ended,
                c.Organisation,
                c.Number,
            });
            one.HasIndex(c => c.SameAs);
            one.Property(c => c.By).HasConversion<string>();
            one.Property(c => c.To).HasConversion<string>();
            one.Property(c => c.State).HasConversion<string>();
            one.Property(c => c.Revision).IsConcurrencyToken();
            one.Ignore(c => c.Window);
            one.Ignore(c => c.Facts);
        });
}

using Microsoft.EntityFrameworkCore;

namespace Rekenschap.Publishing.Papers.Register;

/// <summary>How papers of parliament are laid out in tables.</summary>
static class PaperTables
{
    public static void Add(ModelBuilder model) =>
        model.Entity<Paper>(paper =>
        {
            paper.ToTable("papers").HasKey(p => p.Key);
            paper.HasIndex(p => p.Case);
            paper.HasIndex(p => p.File);
            paper.HasIndex(p => p.Date);
            paper.Property(p => p.Revision).IsConcurrencyToken();
            paper.Ignore(p => p.Registered);
        });
}

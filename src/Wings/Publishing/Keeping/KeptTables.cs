using Microsoft.EntityFrameworkCore;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Publishing.Keeping;

/// <summary>How the files of publications are laid out in tables.</summary>
static class KeptTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<KeptPublication>(kept =>
        {
            kept.ToTable("kept_publications").HasKey(one => one.Publication);
            kept.HasOne<StoredPublication>().WithOne().HasForeignKey<KeptPublication>(one => one.Publication);
        });
        model.Entity<KeptFile>(file =>
        {
            file.ToTable("kept_files").HasKey(one => new { one.Publication, one.Path });
            file.HasOne<StoredPublication>().WithMany().HasForeignKey(one => one.Publication);
        });
        model.Entity<KeptBlock>(block =>
        {
            block.ToTable("kept_blocks").HasKey(one => new { one.Publication, one.Number });
            block.HasOne<StoredPublication>().WithMany().HasForeignKey(one => one.Publication);
        });
        model.Entity<KeptLoss>(loss =>
        {
            loss.ToTable("kept_losses").HasKey(one => new { one.Publication, one.Delivery });
            loss.HasOne<StoredPublication>().WithMany().HasForeignKey(one => one.Publication);
            loss.Ignore(one => one.Says);
        });
    }
}

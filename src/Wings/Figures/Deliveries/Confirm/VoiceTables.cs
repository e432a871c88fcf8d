using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Figures.Deliveries.Confirm;

/// <summary>How what others say of a delivery is laid out in tables, and what of it stands with the delivery.</summary>
static class VoiceTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<Voice>(voice =>
        {
            voice.ToTable("voices").HasKey(v => new { v.Delivery, v.Organisation });
            voice.HasOne<Delivery>().WithMany().HasForeignKey(v => v.Delivery);
            voice.Property(v => v.Answer).HasConversion<string>();
            voice.Property(v => v.Revision).IsConcurrencyToken();
        });
        model.Entity<Delivery>(delivery =>
        {
            JsonColumn.Of(delivery.Property(d => d.SpokenFor));
            JsonColumn.Of(delivery.Property(d => d.Passes));
            JsonColumn.Of(delivery.Property(d => d.CellReasons));
        });
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Figures.Deliveries;

/// <summary>How editions, deliveries and observations are laid out in tables.</summary>
static class DeliveryTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<Edition>(AddEdition);
        model.Entity<EditionFile>(AddFile);
        model.Entity<EditionCode>(AddCode);
        model.Entity<Delivery>(AddDelivery);
        model.Entity<FileBytes>().ToTable("file_bytes").HasKey(file => file.Hash);
        model.Entity<ObservationSet>(set =>
        {
            set.ToTable("observation_sets").HasKey(s => s.Id);
            set.Property(s => s.Id).ValueGeneratedOnAdd();
            set.HasOne<Delivery>().WithMany().HasForeignKey(s => s.Delivery);
        });
        model.Entity<ObservationRow>(row =>
        {
            row.ToTable("observations").HasKey(r => r.Key);
            row.Property(r => r.Key).ValueGeneratedNever();
            row.Property(r => r.Status).HasConversion<short>();
        });
    }

    static void AddEdition(EntityTypeBuilder<Edition> edition)
    {
        edition.ToTable("editions").HasKey(e => e.Id);
        edition.HasIndex(e => e.Code).IsUnique();
        edition.Property(e => e.Revision).IsConcurrencyToken();
    }

    static void AddFile(EntityTypeBuilder<EditionFile> file)
    {
        file.ToTable("edition_files").HasKey(f => new { f.Edition, f.Path });
        file.HasOne<Edition>().WithMany().HasForeignKey(f => f.Edition);
    }

    static void AddCode(EntityTypeBuilder<EditionCode> code)
    {
        code.ToTable("edition_codes")
            .HasKey(c => new
            {
                c.Edition,
                c.Kind,
                c.Number,
            });
        code.HasOne<Edition>().WithMany().HasForeignKey(c => c.Edition);
        code.Property(c => c.Kind).HasConversion<string>();
    }

    static void AddDelivery(EntityTypeBuilder<Delivery> delivery)
    {
        delivery.ToTable("deliveries").HasKey(d => d.Id);
        delivery.HasOne<Edition>().WithMany().HasForeignKey(d => d.Edition);
        delivery
            .HasIndex(d => new
            {
                d.Edition,
                d.Collection,
                d.Organisation,
                d.Number,
            })
            .IsUnique();
        delivery.Property(d => d.Revision).IsConcurrencyToken();
        delivery.Property(d => d.State).HasConversion<string>();
        delivery.Property(d => d.Marking).HasConversion<string>().HasDefaultValue(Marking.Internal);
        JsonColumn.Of(delivery.Property(d => d.Findings));
        JsonColumn.Of(delivery.Property(d => d.Sheets));
        JsonColumn.Of(delivery.Property(d => d.Explanations));
    }
}

using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Figures.AnnualReports;

/// <summary>How annual reports are laid out in a table.</summary>
static class ReportTables
{
    public static void Add(ModelBuilder model) =>
        model.Entity<AnnualReport>(report =>
        {
            report
                .ToTable("annual_reports")
                .HasKey(r => new
                {
                    r.Edition,
                    r.Collection,
                    r.Organisation,
                    r.Period,
                });
            report.HasOne<Edition>().WithMany().HasForeignKey(r => r.Edition);
            report.Property(r => r.Revision).IsConcurrencyToken();
            JsonColumn.Of(report.Property(r => r.Figures));
        });
}

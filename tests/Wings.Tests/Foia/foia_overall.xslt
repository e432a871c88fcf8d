<?xml version="1.0" encoding="UTF-8"?>
<!-- The agency-overall lines of an annual report, as the long form. Counts, response times and fees; values go out as they stand, right or wrong. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:foia="http://leisp.usdoj.gov/niem/FoiaAnnualReport/extension/1.03"
    xmlns:nc="http://niem.gov/niem/niem-core/2.0"
    xmlns:s="http://niem.gov/niem/structures/2.0"
    xmlns:source="urn:rekenschap:source"
    exclude-result-prefixes="foia nc s source">

  <xsl:variable name="year" select="/*/foia:DocumentFiscalYearDate"/>
  <xsl:variable name="agency" select="/*/nc:Organization/nc:OrganizationAbbreviationText"/>

  <xsl:key name="statistics" match="foia:ProcessedRequestSection/foia:ProcessingStatistics" use="@s:id"/>
  <xsl:key name="times" match="foia:ProcessedResponseTimeSection/foia:ProcessedResponseTime" use="@s:id"/>
  <xsl:key name="granted" match="foia:InformationGrantedResponseTimeSection/foia:ProcessedResponseTime" use="@s:id"/>
  <xsl:key name="fees" match="foia:FeesCollectedSection/foia:FeesCollected" use="@s:id"/>
  <xsl:key name="waivers" match="foia:FeeWaiverSection/foia:FeeWaiver" use="@s:id"/>

  <xsl:template match="/">
    <observations>
      <xsl:for-each select="//foia:ProcessingStatisticsOrganizationAssociation[parent::foia:ProcessedRequestSection][nc:OrganizationReference/@s:ref = 'ORG0']">
        <xsl:apply-templates select="key('statistics', foia:ComponentDataReference/@s:ref)/*">
          <xsl:with-param name="organisation" select="nc:OrganizationReference/@s:ref"/>
        </xsl:apply-templates>
      </xsl:for-each>
      <xsl:for-each select="//foia:ProcessedResponseTimeSection/foia:ProcessedResponseTimeOrganizationAssociation[nc:OrganizationReference/@s:ref = 'ORG0']">
        <xsl:apply-templates select="key('times', foia:ComponentDataReference/@s:ref)/*/*">
          <xsl:with-param name="organisation" select="nc:OrganizationReference/@s:ref"/>
        </xsl:apply-templates>
      </xsl:for-each>
      <xsl:for-each select="//foia:InformationGrantedResponseTimeSection/foia:ProcessedResponseTimeOrganizationAssociation[nc:OrganizationReference/@s:ref = 'ORG0']">
        <xsl:apply-templates select="key('granted', foia:ComponentDataReference/@s:ref)/*/*">
          <xsl:with-param name="organisation" select="nc:OrganizationReference/@s:ref"/>
          <xsl:with-param name="prefix" select="'granted_'"/>
        </xsl:apply-templates>
      </xsl:for-each>
      <xsl:for-each select="//foia:FeeWaiverSection/foia:FeeWaiverOrganizationAssociation[nc:OrganizationReference/@s:ref = 'ORG0']">
        <xsl:apply-templates select="key('waivers', foia:ComponentDataReference/@s:ref)/*">
          <xsl:with-param name="organisation" select="nc:OrganizationReference/@s:ref"/>
        </xsl:apply-templates>
      </xsl:for-each>
      <xsl:for-each select="//foia:FeesCollectedSection/foia:FeesCollectedOrganizationAssociation[nc:OrganizationReference/@s:ref = 'ORG0']">
        <xsl:apply-templates select="key('fees', foia:ComponentDataReference/@s:ref)/*">
          <xsl:with-param name="organisation" select="nc:OrganizationReference/@s:ref"/>
        </xsl:apply-templates>
      </xsl:for-each>
    </observations>
  </xsl:template>

  <xsl:template match="*"/>

  <xsl:template match="foia:ProcessingStatisticsPendingAtStartQuantity">
    <xsl:param name="organisation"/>
    <xsl:param name="prefix"/>
    <xsl:call-template name="o">
      <xsl:with-param name="organisation" select="$organisation"/>
      <xsl:with-param name="indicator" select="'pending_start'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="foia:ProcessingStatisticsReceivedQuantity">
    <xsl:param name="organisation"/>
    <xsl:param name="prefix"/>
    <xsl:call-template name="o">
      <xsl:with-param name="organisation" select="$organisation"/>
      <xsl:with-param name="indicator" select="'received'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="foia:ProcessingStatisticsProcessedQuantity">
    <xsl:param name="organisation"/>
    <xsl:param name="prefix"/>
    <xsl:call-template name="o">
      <xsl:with-param name="organisation" select="$organisation"/>
      <xsl:with-param name="indicator" select="'processed'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="foia:ProcessingStatisticsPendingAtEndQuantity">
    <xsl:param name="organisation"/>
    <xsl:param name="prefix"/>
    <xsl:call-template name="o">
      <xsl:with-param name="organisation" select="$organisation"/>
      <xsl:with-param name="indicator" select="'pending_end'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="foia:FeesCollectedCostPercent">
    <xsl:param name="organisation"/>
    <xsl:param name="prefix"/>
    <xsl:call-template name="o">
      <xsl:with-param name="organisation" select="$organisation"/>
      <xsl:with-param name="indicator" select="'fee_share'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="foia:SimpleResponseTime/foia:ResponseTimeMedianDaysValue">
    <xsl:param name="organisation"/>
    <xsl:param name="prefix"/>
    <xsl:call-template name="o">
      <xsl:with-param name="organisation" select="$organisation"/>
      <xsl:with-param name="indicator" select="concat($prefix, 'simple_median')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="foia:SimpleResponseTime/foia:ResponseTimeAverageDaysValue">
    <xsl:param name="organisation"/>
    <xsl:param name="prefix"/>
    <xsl:call-template name="o">
      <xsl:with-param name="organisation" select="$organisation"/>
      <xsl:with-param name="indicator" select="concat($prefix, 'simple_average')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="foia:ComplexResponseTime/foia:ResponseTimeMedianDaysValue">
    <xsl:param name="organisation"/>
    <xsl:param name="prefix"/>
    <xsl:call-template name="o">
      <xsl:with-param name="organisation" select="$organisation"/>
      <xsl:with-param name="indicator" select="concat($prefix, 'complex_median')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="foia:ComplexResponseTime/foia:ResponseTimeAverageDaysValue">
    <xsl:param name="organisation"/>
    <xsl:param name="prefix"/>
    <xsl:call-template name="o">
      <xsl:with-param name="organisation" select="$organisation"/>
      <xsl:with-param name="indicator" select="concat($prefix, 'complex_average')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="foia:ExpeditedResponseTime/foia:ResponseTimeMedianDaysValue">
    <xsl:param name="organisation"/>
    <xsl:param name="prefix"/>
    <xsl:call-template name="o">
      <xsl:with-param name="organisation" select="$organisation"/>
      <xsl:with-param name="indicator" select="concat($prefix, 'expedited_median')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="foia:ExpeditedResponseTime/foia:ResponseTimeAverageDaysValue">
    <xsl:param name="organisation"/>
    <xsl:param name="prefix"/>
    <xsl:call-template name="o">
      <xsl:with-param name="organisation" select="$organisation"/>
      <xsl:with-param name="indicator" select="concat($prefix, 'expedited_average')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="foia:FeeWaiver/foia:AdjudicationMedianDaysValue">
    <xsl:param name="organisation"/>
    <xsl:param name="prefix"/>
    <xsl:call-template name="o">
      <xsl:with-param name="organisation" select="$organisation"/>
      <xsl:with-param name="indicator" select="'waiver_median'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="foia:FeeWaiver/foia:AdjudicationAverageDaysValue">
    <xsl:param name="organisation"/>
    <xsl:param name="prefix"/>
    <xsl:call-template name="o">
      <xsl:with-param name="organisation" select="$organisation"/>
      <xsl:with-param name="indicator" select="'waiver_average'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="o">
    <xsl:param name="organisation"/>
    <xsl:param name="indicator"/>
    <o indicator="{$indicator}" period="{$year}" organisation="{$agency}" value="{.}" at="{@source:at}"/>
  </xsl:template>
</xsl:stylesheet>

package vendor.kotlin

import dk.kommunestrategi.io.StrategiJson
import dk.kommunestrategi.model.sprog.Sprog
import dk.kommunestrategi.rules.Planner
import dk.kommunestrategi.rules.plan.PlanResult
import java.nio.file.Path

/** Reads a document and plans it, or tells what is wrong with it. */
class Planlaegning {
    private val json = StrategiJson()
    private val planner = Planner.standard()

    fun plan(file: Path): PlanResult {
        val reading = json.read(file)
        val dokument = reading.value.orElseThrow {
            IllegalArgumentException(reading.problems.joinToString { it.getMessage(Sprog.DANSK) })
        }
        return planner.plan(dokument.strategi.withNavn(dokument.strategi.navn.trim()))
    }
}

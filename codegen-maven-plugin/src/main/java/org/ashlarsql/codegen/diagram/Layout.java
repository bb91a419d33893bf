package org.ashlarsql.codegen.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Where boxes and lines are, as the Eclipse Layout Kernel places them: tables that refer to others left of these.
 *
 * @param boxes in the order they were given
 */
record Layout(double width, double height, List<Placed> boxes, List<Line> lines) {

    /** How far apart the ends are where a line of a box refers to itself. */
    private static final int SELF = 12;

    /** A box and its upper left corner. */
    record Placed(Box box, double x, double y) {}

    /** A foreign key, from the referring column to the one that is referred to. */
    record Line(Link link, List<Point> points) {}

    /** A point. */
    record Point(double x, double y) {}

    static Layout of(List<Box> boxes, List<Link> links) {
        // Its options have to be known before they can be set.
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 28.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 56.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 18.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 22.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 10.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_SELF_LOOP, 18.0);
        graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 32.0);
        graph.setProperty(LayeredOptions.ASPECT_RATIO, 1.5);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(20));
        Map<String, ElkNode> nodes = new HashMap<>();
        Map<String, Box> byName = new HashMap<>();
        for (Box box : boxes) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(box.width(), box.height());
            node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
            nodes.put(box.table().name(), node);
            byName.put(box.table().name(), box);
        }
        Map<String, ElkPort> ports = new HashMap<>();
        List<ElkEdge> edges = new ArrayList<>();
        for (Link link : links) {
            Box from = byName.get(link.from().name());
            Box to = byName.get(link.to().name());
            if (from != null && to != null) {
                double start = from.middle(link.key().columns().get(0));
                double end = to.middle(link.key().referencedColumns().get(0));
                // ELK goes around a box above or below it by the hash codes of enums, which each JVM chooses anew; a
                // table that refers to itself has both ends on one side.
                boolean self = from.equals(to);
                double apart = self && start == end ? SELF / 2.0 : 0;
                ElkPort source = port(nodes, ports, from, start + apart, PortSide.EAST);
                ElkPort target = port(nodes, ports, to, end - apart, self ? PortSide.EAST : PortSide.WEST);
                ElkEdge edge = ElkGraphUtil.createSimpleEdge(source, target);
                edge.setIdentifier(Integer.toString(edges.size()));
                edges.add(edge);
            }
        }
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        List<Link> drawn = links.stream()
                .filter(link -> byName.containsKey(link.from().name())
                        && byName.containsKey(link.to().name()))
                .toList();
        return new Layout(
                graph.getWidth(),
                graph.getHeight(),
                boxes.stream().map(box -> placed(box, nodes)).toList(),
                lines(drawn, edges));
    }

    private static ElkPort port(
            Map<String, ElkNode> nodes, Map<String, ElkPort> ports, Box box, double y, PortSide side) {
        String key = box.table().name() + "\0" + side + "\0" + y;
        ElkPort known = ports.get(key);
        if (known != null) {
            return known;
        }
        ElkPort port = ElkGraphUtil.createPort(nodes.get(box.table().name()));
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        port.setLocation(side == PortSide.EAST ? box.width() : 0, y);
        ports.put(key, port);
        return port;
    }

    private static Placed placed(Box box, Map<String, ElkNode> nodes) {
        ElkNode node = Objects.requireNonNull(nodes.get(box.table().name()));
        return new Placed(box, node.getX(), node.getY());
    }

    private static List<Line> lines(List<Link> links, List<ElkEdge> edges) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < edges.size(); i++) {
            var points = new ArrayList<Point>();
            for (ElkEdgeSection section : edges.get(i).getSections()) {
                points.add(new Point(section.getStartX(), section.getStartY()));
                for (ElkBendPoint bend : section.getBendPoints()) {
                    points.add(new Point(bend.getX(), bend.getY()));
                }
                points.add(new Point(section.getEndX(), section.getEndY()));
            }
            lines.add(new Line(links.get(i), points));
        }
        return lines;
    }
}
